#!/bin/bash
CLUSTER=prod VERBOSE=
while getopts 'c:v' option; do
  case $option in
    c) CLUSTER=$OPTARG ;;
    v) VERBOSE=yes ;;
    *) exit 64 ;;
  esac
done
shift $((OPTIND - 1))
[ -n "$VERBOSE" ] && set -x
/etc/eks/bootstrap.sh "$CLUSTER"
