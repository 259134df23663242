#!/bin/bash
set -euo pipefail
parse() {
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --cluster) CLUSTER="$2"; shift 2 ;;
      --cluster=*) CLUSTER="${1#*=}"; shift ;;
      --script=*) SCRIPT="${1#*=}"; shift ;;
      --) shift; REST=("$@"); break ;;
      -*) echo "unknown $1" >&2; return 2 ;;
      *) POS+=("$1"); shift ;;
    esac
  done
}
POS=() REST=()
parse --cluster=prod --script=/etc/eks/bootstrap.sh -- --use-max-pods false
"$SCRIPT" "$CLUSTER" "${REST[@]+"${REST[@]}"}"
