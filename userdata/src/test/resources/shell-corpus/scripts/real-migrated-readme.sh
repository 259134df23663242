#!/bin/bash
mkdir -p /usr/share/doc/node
tee /usr/share/doc/node/README >/dev/null <<EOF
History
-------
2023: /etc/eks/bootstrap.sh prod
2025: nodeadm
EOF
