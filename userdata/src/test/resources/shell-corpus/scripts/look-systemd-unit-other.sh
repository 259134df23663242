#!/bin/bash
cat > /etc/systemd/system/join.service <<'X'
[Service]
ExecStart=/etc/eks/bootstrap.sh prod
X
systemctl start chronyd
