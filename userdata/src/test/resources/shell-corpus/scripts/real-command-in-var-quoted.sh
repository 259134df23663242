#!/bin/bash
BOOTSTRAP_CMD="/etc/eks/bootstrap.sh prod --use-max-pods false"
"$BOOTSTRAP_CMD" || echo "failed $?"
