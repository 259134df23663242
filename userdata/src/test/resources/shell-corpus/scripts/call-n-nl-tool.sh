#!/bin/bash
$(echo /etc/eks/bootstrap.sh | nl -ba | cut -f2) c
