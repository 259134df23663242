#!/bin/bash
L=$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)
if [ "$L" = spot ]; then /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=spot=true'; fi
