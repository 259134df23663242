#!/bin/bash
die() { echo "FATAL: $*" >&2; exit 1; }
need() { command -v "$1" >/dev/null 2>&1 || die "$1 is needed"; }
need jq
need no-such-tool-at-all
/etc/eks/bootstrap.sh prod
