#!/bin/bash
declare -A ACTIONS=(
  [al2]="/etc/eks/bootstrap.sh disp --use-max-pods true"
  [al2023]="nodeadm init --skip run"
  [bottlerocket]="true"
)
source /etc/os-release
key=$ID$VERSION_ID
key=${key/amzn/al}
cmd=${ACTIONS[$key]:-}
[[ $cmd ]] || { echo "no action for $key"; exit 1; }
echo "+ $cmd"
$cmd
