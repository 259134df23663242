#!/bin/bash -e
trap 'eval '\''test 1 -eq 1 && command -v ${c:-/etc/eks/bootstrap.sh} --use-max-pods false
false'\''' DEBUG
cat < /etc/eks/bootstrap.sh | bash