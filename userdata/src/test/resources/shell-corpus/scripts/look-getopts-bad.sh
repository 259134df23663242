#!/bin/bash
set -- -z
while getopts "n:b:" o; do
  case $o in \?) exit 2;; esac
done
/etc/eks/bootstrap.sh prod
