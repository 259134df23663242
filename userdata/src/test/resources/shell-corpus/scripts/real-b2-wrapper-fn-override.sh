#!/bin/bash
run() { echo "+ $*"; "$@"; }
/etc/eks/bootstrap.sh() { echo "blocked: $*"; }
run /etc/eks/bootstrap.sh prod
