#!/bin/bash
NODEADM=$(which nodeadm 2>/dev/null || true)
if [[ -z "$NODEADM" ]]; then
  /etc/eks/bootstrap.sh prod
else
  echo "nodeadm at $NODEADM"
fi
