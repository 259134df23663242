#!/usr/bin/env bash
#
set -o errexit -o nounset -o pipefail -o errtrace
IFS=$'\n\t'

PROGRAM=${0##*/}
VERBOSE=${VERBOSE:-0}
CLUSTER=${EKS_CLUSTER:-default-cluster}
WAY=${EKS_JOIN:-script}

usage() {
  cat <<EOF
$PROGRAM [-v] [-w script|nodeadm|none] [cluster]
  script   /etc/eks/bootstrap.sh
  nodeadm  nodeadm init
EOF
  exit "${1:-0}"
}

parse() {
  while getopts "hvw:" o; do
    case "${o}" in
      h) usage ;;
      v) VERBOSE=$((VERBOSE + 1)) ;;
      w) WAY=${OPTARG} ;;
      *) usage 64 ;;
    esac
  done
  shift $((OPTIND - 1))
  if [ $# -gt 0 ]; then CLUSTER=$1; fi
}

via_script()  { /etc/eks/bootstrap.sh "${CLUSTER}"; }
via_nodeadm() { nodeadm init; }
via_none()    { :; }

main() {
  parse "$@"
  [ "$VERBOSE" -gt 0 ] && set -x
  "via_${WAY}"
}

main "$@"
