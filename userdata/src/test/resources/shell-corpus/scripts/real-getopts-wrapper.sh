#!/bin/bash
set -euo pipefail
usage() { echo "usage: $0 -c CLUSTER [-l LABELS] [-n]" >&2; exit 64; }
join() {
  local cluster="" labels="" dry=0 OPTIND opt
  while getopts ":c:l:n" opt; do
    case "$opt" in
      c) cluster=$OPTARG ;;
      l) labels=$OPTARG ;;
      n) dry=1 ;;
      :|\?) usage ;;
    esac
  done
  [[ -n $cluster ]] || usage
  local cmd=(/etc/eks/bootstrap.sh "$cluster")
  [[ -z $labels ]] || cmd+=(--kubelet-extra-args "--node-labels=$labels")
  if ((dry)); then printf '%q ' "${cmd[@]}"; echo; else "${cmd[@]}"; fi
}
join -c prod -l team=a,env=prod
