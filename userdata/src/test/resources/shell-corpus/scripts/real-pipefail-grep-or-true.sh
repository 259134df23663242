#!/bin/bash
set -euo pipefail
VERSION=$(grep -E '^NO_SUCH_KEY=' /etc/os-release | cut -d= -f2 || true)
/etc/eks/bootstrap.sh "v$VERSION"
