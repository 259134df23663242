#!/bin/bash
set -e
cat > /etc/systemd/system/eks-join@.service <<'EOF'
[Unit]
Description=Join cluster %i
[Service]
Type=oneshot
Environment=EXTRA=--v=1
ExecStart=/bin/bash -c '/etc/eks/bootstrap.sh %i --kubelet-extra-args "$EXTRA"'
EOF
mkdir -p /etc/systemd/system/eks-join@alpha.service.d
cat > /etc/systemd/system/eks-join@alpha.service.d/10-env.conf <<'EOF'
[Service]
Environment="EXTRA=--v=3 --node-labels=unit=template"
EOF
systemctl daemon-reload
systemctl start eks-join@alpha.service || journalctl -u eks-join@alpha --no-pager
