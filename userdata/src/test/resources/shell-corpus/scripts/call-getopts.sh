#!/bin/bash
set -- -n prod -b /etc/eks/bootstrap.sh
while getopts "n:b:" o; do
  case $o in n) name=$OPTARG;; b) boot=$OPTARG;; esac
done
shift $((OPTIND-1))
"$boot" "$name"
