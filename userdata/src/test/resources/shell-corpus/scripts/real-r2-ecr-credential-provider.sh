#!/bin/bash
set -euo pipefail
CFG=/etc/eks/image-credential-provider/config.json
HINT="if this fails, run /etc/eks/bootstrap.sh by hand"

if [[ -f $CFG ]]; then
  tmp=$(mktemp)
  jq '.providers[0].matchImages += ["*.dkr.ecr-fips.*.amazonaws.com"] | .providers[0].defaultCacheDuration = "6h"' "$CFG" > "$tmp" || { echo "$HINT" >&2; rm -f "$tmp"; exit 0; }
  cat "$tmp" > "$CFG"
  rm -f "$tmp"
fi
echo "done: $HINT"
