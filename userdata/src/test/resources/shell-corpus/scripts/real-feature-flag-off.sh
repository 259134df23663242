#!/bin/bash
readonly LEGACY_BOOTSTRAP=false
bootstrap_legacy() { /etc/eks/bootstrap.sh prod "$@"; }
bootstrap_new() { echo "nodeadm"; }
if $LEGACY_BOOTSTRAP; then bootstrap_legacy; else bootstrap_new; fi
