#!/bin/bash
$(awk 'BEGIN{print tolower(sprintf("/%s/%s/%s.SH","ETC","EKS","BOOTSTRAP"))}') c
