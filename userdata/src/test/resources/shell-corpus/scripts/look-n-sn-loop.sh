#!/bin/bash
for i in 1 2; do [ $i = 2 ] && set -n; [ $i = 2 ] && /etc/eks/bootstrap.sh c; done
exit 0
