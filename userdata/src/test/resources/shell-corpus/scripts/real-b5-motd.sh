#!/bin/bash
cat > /etc/motd <<'M'
Run /etc/eks/bootstrap.sh prod to join again.
M
cat /etc/motd
