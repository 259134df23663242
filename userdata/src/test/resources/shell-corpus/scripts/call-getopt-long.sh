#!/bin/bash
set -e
parse() {
  local parsed
  parsed=$(getopt -o c:l:h --long cluster:,labels:,help,skip-join -n join -- "$@")
  eval set -- "$parsed"
  while true; do
    case "$1" in
      -c|--cluster) CLUSTER=$2; shift 2 ;;
      -l|--labels) LABELS=$2; shift 2 ;;
      --skip-join) SKIP=1; shift ;;
      -h|--help) echo help; exit 0 ;;
      --) shift; break ;;
      *) echo "bad $1"; exit 3 ;;
    esac
  done
}
parse --cluster prod --labels a=b
[ -n "${SKIP:-}" ] || /etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=$LABELS"
