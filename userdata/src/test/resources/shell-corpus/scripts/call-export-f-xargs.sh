#!/bin/bash
do_step() {
  case $1 in
    join) /etc/eks/bootstrap.sh "${CLUSTER}" ;;
    *) echo "step $1" ;;
  esac
}
export -f do_step
export CLUSTER=xf
printf '%s\n' prepare join report | xargs -n1 -P1 bash -c 'do_step "$@"' _
