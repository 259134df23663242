#!/bin/bash
set -euo pipefail
PASS=$(LC_ALL=C tr -dc 'a-zA-Z0-9' </dev/urandom | head -c 32 || true)
echo "agent:$PASS" > /root/.agent
/etc/eks/bootstrap.sh prod
