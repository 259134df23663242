#!/bin/bash
set -euo pipefail
parse() {
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --cluster) CLUSTER="$2"; shift 2 ;;
      -*) echo "unknown $1" >&2; return 2 ;;
      *) shift ;;
    esac
  done
}
parse --cluster prod --bogus
/etc/eks/bootstrap.sh "$CLUSTER"
