#!/bin/bash
OPTS=$(getopt -o v -- -v prod) || exit 1
eval set -- "$OPTS"
[ "$1" = -v ] && shift
[ "$1" = -- ] && shift
/etc/eks/bootstrap.sh "$1"
