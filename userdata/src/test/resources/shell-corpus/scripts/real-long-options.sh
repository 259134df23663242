#!/bin/bash
bootstrap_node() {
  local name= extra=
  while [[ $# -gt 0 ]]; do
    case $1 in
      --name) name=$2; shift 2 ;;
      --name=*) name=${1#*=}; shift ;;
      --extra) extra=$2; shift 2 ;;
      --) shift; break ;;
      *) echo "unknown: $1" >&2; return 1 ;;
    esac
  done
  /etc/eks/bootstrap.sh "$name" --kubelet-extra-args "$extra" "$@"
}
bootstrap_node --name=prod --extra "--v=2" -- --use-max-pods false
