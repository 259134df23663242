#!/bin/bash
true
echo "$(false) ${PIPESTATUS[0]}" > /tmp/status
read -r status < /tmp/status
[ "$status" -eq 0 ] && /etc/eks/bootstrap.sh prod
