#!/bin/bash
DRY_RUN=${DRY_RUN:-0}
run() { if [ "$DRY_RUN" = 1 ]; then echo "DRY: $*"; else "$@"; fi; }
run yum -y update
run /etc/eks/bootstrap.sh prod
