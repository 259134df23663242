#!/bin/bash
a=(
  # true
  /etc/eks/bootstrap.sh # the path
  prod
)
"${a[@]}"
