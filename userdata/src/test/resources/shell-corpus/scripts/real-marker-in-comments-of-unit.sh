#!/bin/bash
mkdir -p /etc/systemd/system/kubelet.service.d
cat > /etc/systemd/system/kubelet.service.d/50-pre.conf <<'E'
[Service]
ExecStartPre=/bin/bash -c "test -x /etc/eks/bootstrap.sh || exit 0"
E
systemctl daemon-reload
systemctl restart kubelet
