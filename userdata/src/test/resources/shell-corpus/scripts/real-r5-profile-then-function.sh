#!/bin/bash
cat > /etc/profile.d/eks.sh <<'EOF'
export EKS_CLUSTER=profiled
nodejoin() { /etc/eks/bootstrap.sh "${1:-$EKS_CLUSTER}"; }
EOF
bash --login -c 'nodejoin'
