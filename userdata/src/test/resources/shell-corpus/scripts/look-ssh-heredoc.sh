#!/bin/bash
ssh bastion.internal <<'EOF2'
sudo /etc/eks/bootstrap.sh prod
EOF2
