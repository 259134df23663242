#!/bin/bash
DRY_RUN=1
run() { if [ "${DRY_RUN:-0}" = 1 ]; then echo "+ $*"; else "$@"; fi; }
run yum install -y jq
run /etc/eks/bootstrap.sh prod
