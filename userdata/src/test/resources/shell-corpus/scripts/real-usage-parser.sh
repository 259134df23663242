#!/bin/bash
set -o errexit -o nounset -o pipefail

CLUSTER=
DRY_RUN=false
JOIN_WITH=bootstrap
EXTRA=()

usage() {
  cat <<USAGE
Usage: $0 [--cluster NAME] [--join-with bootstrap|nodeadm] [--dry-run] [-- EXTRA...]

  --join-with bootstrap   runs /etc/eks/bootstrap.sh
USAGE
}

parse() {
  while [[ $# -gt 0 ]]; do
    case "$1" in
      -h|--help) usage; exit 0 ;;
      --cluster) CLUSTER="$2"; shift 2 ;;
      --cluster=*) CLUSTER="${1#*=}"; shift ;;
      --join-with=*) JOIN_WITH=${1#--join-with=}; shift ;;
      --dry-run) DRY_RUN=true; shift ;;
      --) shift; EXTRA=("$@"); break ;;
      -*) echo "unknown option $1" >&2; usage; exit 64 ;;
      *) CLUSTER=$1; shift ;;
    esac
  done
  [[ -n $CLUSTER ]] || { usage; exit 64; }
}

join_bootstrap() {
  local cmd=( /etc/eks/bootstrap.sh "$CLUSTER" ${EXTRA[@]+"${EXTRA[@]}"} )
  if $DRY_RUN; then echo "${cmd[@]}"; else "${cmd[@]}"; fi
}
join_nodeadm() { :; }

parse --cluster=prod --join-with=bootstrap -- --kubelet-extra-args "--max-pods=20"
if ! declare -f "join_${JOIN_WITH}" >/dev/null; then
  echo "cannot join with $JOIN_WITH" >&2
  exit 65
fi
"join_${JOIN_WITH}"
