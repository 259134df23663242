#!/bin/bash
bash -s -- own <<'EOF'
name=$1
read -r extra
--use-max-pods true
echo "extra is $extra"
useradd -r kubelet-helper
/etc/eks/bootstrap.sh "$name" $extra
EOF
