#!/bin/bash
bind x 2>/dev/null && exit
/etc/eks/bootstrap.sh prod
