#!/bin/bash
die() { echo "FATAL: $*" >&2; exit 1; }
region=$(die "no region")
/etc/eks/bootstrap.sh "prod-${region:-x}"
