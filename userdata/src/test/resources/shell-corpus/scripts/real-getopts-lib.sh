#!/bin/bash
set -eu

install -d -m 0755 /opt/platform/lib
cat >/opt/platform/lib/node.sh <<'LIB'
# shellcheck shell=bash
node::usage() { echo "usage: join -c cluster [-l labels] [-t taints] [-n]" >&2; }

node::join() {
  local OPTIND=1 opt cluster='' labels='' taints='' dry=0
  while getopts ':c:l:t:n' opt; do
    case $opt in
      c) cluster=$OPTARG ;;
      l) labels=$OPTARG ;;
      t) taints=$OPTARG ;;
      n) dry=1 ;;
      :) echo "-$OPTARG needs a value" >&2; return 64 ;;
      \?) node::usage; return 64 ;;
    esac
  done
  shift $((OPTIND - 1))
  [ -n "$cluster" ] || { node::usage; return 64; }
  local extra=
  [ -z "$labels" ] || extra+=" --node-labels=$labels"
  [ -z "$taints" ] || extra+=" --register-with-taints=$taints"
  if [ "$dry" -eq 1 ]; then
    echo "would join $cluster with$extra"
    return 0
  fi
  "${NODE_JOIN_PROGRAM:?}" "$cluster" --kubelet-extra-args "${extra# }" "$@"
}
LIB

. /opt/platform/lib/node.sh

NODE_JOIN_PROGRAM=/etc/eks/bootstrap.sh
node::join -c prod -l "zone=a,team=x" -- --use-max-pods false
