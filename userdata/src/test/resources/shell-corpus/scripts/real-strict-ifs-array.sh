#!/bin/bash
set -euo pipefail
IFS=$'\n\t'
CMD=(/etc/eks/bootstrap.sh prod)
"${CMD[@]}" || echo "failed with $?"
