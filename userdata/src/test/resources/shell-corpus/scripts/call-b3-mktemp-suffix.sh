#!/bin/bash
t=$(mktemp --suffix=.sh)
echo '/etc/eks/bootstrap.sh prod' > "$t"
bash "$t"
rm -f "$t"
