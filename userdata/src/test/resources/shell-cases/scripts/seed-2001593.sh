#!/bin/bash
set -e
cat > /tmp/s2 <<FILE2
if [[ ${list[*]} == *eks* ]]; then
FILE2
bash /tmp/s2
bash ${c:-/etc/eks/bootstrap.sh} --use-max-pods false