#!/bin/bash
EKS_CMD=/etc/eks/bootstrap.sh
for n in ${!EKS_*}; do "${!n}" c1; done
