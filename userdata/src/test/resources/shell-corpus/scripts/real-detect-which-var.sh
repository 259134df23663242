#!/bin/bash
NODEADM=$(which nodeadm 2>/dev/null)
if [ -z "$NODEADM" ]; then
  /etc/eks/bootstrap.sh d14
fi
