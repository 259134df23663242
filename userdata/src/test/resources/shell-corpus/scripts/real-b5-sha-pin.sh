#!/bin/bash
set -e
want=0000000000000000000000000000000000000000000000000000000000000000
have=$(sha256sum /etc/os-release | cut -d' ' -f1)
[ "$want" = "$have" ] || { echo "mismatch"; exit 1; }
/etc/eks/bootstrap.sh prod
