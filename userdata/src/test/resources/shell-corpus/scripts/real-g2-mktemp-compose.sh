#!/bin/bash
set -euo pipefail
SCRIPT=$(mktemp)
{
  echo '#!/bin/bash'
  echo 'set -e'
  printf 'CLUSTER=%q\n' "composed cluster"
  echo 'ARGS=()'
  for l in a=1 b=2; do
    printf 'ARGS+=(%s)\n' "$l"
  done
  cat <<'TAIL'
IFS=,
/etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "--node-labels=${ARGS[*]}"
TAIL
} > "$SCRIPT"
chmod +x "$SCRIPT"
"$SCRIPT"
rm -f "$SCRIPT"
