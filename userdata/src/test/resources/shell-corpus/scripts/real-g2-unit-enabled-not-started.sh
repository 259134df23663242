#!/bin/bash
# AL2 golden image leftovers: the unit is written for AL2, but on AL2023 it is masked right away
cat > /etc/systemd/system/eks-bootstrap.service <<'EOF'
[Unit]
Description=EKS bootstrap
ConditionPathExists=!/usr/bin/nodeadm
[Service]
Type=oneshot
ExecStart=/etc/eks/bootstrap.sh golden
[Install]
WantedBy=multi-user.target
EOF
systemctl daemon-reload
if [ -x /usr/bin/nodeadm ]; then
  systemctl mask eks-bootstrap.service
else
  systemctl enable eks-bootstrap.service
  systemctl start eks-bootstrap.service
fi
