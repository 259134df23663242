#!/bin/bash
cat > /etc/profile.d/eks.sh <<'EOF'
export EKS_CLUSTER=profile-cluster
export EKS_BOOTSTRAP=/etc/eks/bootstrap.sh
export EKS_ARGS="--node-labels=profile=yes"
EOF

cat > /etc/profile.d/zz-prompt.sh <<'EOF'
export PS1='[\u@\h eks]\$ '
alias k=kubectl
EOF
for f in /etc/profile.d/*.sh; do
  [ -r "$f" ] && . "$f"
done
unset f

echo "cluster: $EKS_CLUSTER"
sudo -E "$EKS_BOOTSTRAP" "$EKS_CLUSTER" --kubelet-extra-args "$EKS_ARGS"
