#!/bin/bash
set -e
month=08
n=$(printf '%d' "$month")
/etc/eks/bootstrap.sh prod --kubelet-extra-args "--node-labels=month=$n"
