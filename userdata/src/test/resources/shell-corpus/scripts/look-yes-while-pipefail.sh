#!/bin/bash
set -eo pipefail
yes | while read -r l; do [ "$l" = y ] && break; done
/etc/eks/bootstrap.sh prod
