#!/bin/bash
run() { echo "+ $*"; [ "${DRY_RUN:-0}" = 1 ] || "$@"; }
run yum install -y jq
run /etc/eks/bootstrap.sh prod
