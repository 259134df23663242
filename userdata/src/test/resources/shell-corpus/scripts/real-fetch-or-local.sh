#!/bin/bash
set -uo pipefail
WANT=0000000000000000000000000000000000000000000000000000000000000000
D=$(mktemp -d)
if aws s3 cp s3://artifacts/join.sh "$D/join.sh" --only-show-errors; then
  HAVE=$(sha256sum "$D/join.sh" | cut -d' ' -f1)
  if [[ $HAVE != "$WANT" ]]; then
    echo "checksum differs: $HAVE" >&2
    rm -f "$D/join.sh"
  fi
fi
if [[ -x $D/join.sh ]]; then
  "$D/join.sh" prod
else
  /etc/eks/bootstrap.sh prod
fi
