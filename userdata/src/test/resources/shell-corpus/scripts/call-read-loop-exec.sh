#!/bin/bash
while read -r cmd; do
  $cmd
done <<EOF
echo first
/etc/eks/bootstrap.sh line
EOF
