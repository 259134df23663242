#!/bin/bash
build() {
  local -n out=$1; shift
  local w q
  out=
  for w; do
    printf -v q '%q' "$w"
    out+="$q "
  done
}
build LINE /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=a=b --v=2'
echo "+ $LINE"
eval "$LINE"
