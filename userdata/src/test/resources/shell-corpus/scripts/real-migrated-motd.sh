#!/bin/bash
cat > /etc/motd <<'MOTD'
  Amazon EKS node

  To join by hand on old images:
      /etc/eks/bootstrap.sh <cluster>
MOTD
