#!/bin/bash
DRY=1
run() {
  if [ -n "$DRY" ]; then
    printf 'DRY: '; printf '%q ' "$@"; echo
    return
  fi
  "$@"
}
run /etc/eks/bootstrap.sh prod --kubelet-extra-args '--a=b c'
