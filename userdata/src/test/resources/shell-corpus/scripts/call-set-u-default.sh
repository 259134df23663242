#!/bin/bash
set -euo pipefail
echo "${NOT_SET_ANYWHERE:-}"
/etc/eks/bootstrap.sh prod
