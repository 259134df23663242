#!/bin/bash
t=$(mktemp)
echo '/etc/eks/bootstrap.sh c' > "$t"
rm -f "$t"; bash "$t"
