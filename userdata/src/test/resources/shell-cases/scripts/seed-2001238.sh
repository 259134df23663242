#!/usr/bin/env bash
set -euo pipefail
bootstrap.sh prod
trap '(cd /etc/eks && ./bootstrap.sh prod)' EXIT
((n=0))