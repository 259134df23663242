#!/bin/bash
set -e
case $- in *e*) e=1; set +e ;; *) e=0 ;; esac
false
[ $e = 1 ] && set -e
/etc/eks/bootstrap.sh prod
