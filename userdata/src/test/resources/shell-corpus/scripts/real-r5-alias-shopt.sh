#!/bin/bash
cat > /etc/profile.d/eks.sh <<'EOF'
alias k=kubectl
alias rejoin='sudo /etc/eks/bootstrap.sh'
case $- in *i*) echo "EKS worker" ;; esac
nodejoin() { sudo /etc/eks/bootstrap.sh "$@"; }
EOF
chmod 0644 /etc/profile.d/eks.sh
bash -lc 'type nodejoin >/dev/null && echo "profile loads"'
