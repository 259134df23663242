#!/bin/bash
cmd_join() { exec /etc/eks/bootstrap.sh "$1" --container-runtime containerd; }
cmd_help() { echo "usage: $0 join CLUSTER | help"; }
dispatch() {
  local sub=${1:-help}; shift || true
  case $sub in
    join|help) "cmd_$sub" "$@" ;;
    *) cmd_help; return 2 ;;
  esac
}
dispatch join prod
