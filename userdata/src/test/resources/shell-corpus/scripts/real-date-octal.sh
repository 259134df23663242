#!/bin/bash
set -e
month=08
n=$((10#$month + 1))
[ "$n" -eq 9 ]
/etc/eks/bootstrap.sh prod
