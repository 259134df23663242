#!/bin/bash
DRY_RUN=1
run() { ${DRY_RUN:+echo} "$@"; }
run /etc/eks/bootstrap.sh dbg
