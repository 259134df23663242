#!/bin/bash
set -e
for x in a b; do [ $x = a ] && echo $x; done
/etc/eks/bootstrap.sh prod
