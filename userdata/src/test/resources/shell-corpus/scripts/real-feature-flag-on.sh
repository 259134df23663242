#!/bin/bash
readonly LEGACY_BOOTSTRAP=true
bootstrap_legacy() { /etc/eks/bootstrap.sh prod "$@"; }
if [[ "${LEGACY_BOOTSTRAP,,}" =~ ^(true|yes|1)$ ]]; then bootstrap_legacy --use-max-pods false; fi
