#!/bin/bash
LABELS=$(awk -v sep="" 'NF && $1 !~ /^#/ { printf "%s%s=%s", sep, $1, $2; sep = "," }' <<'L'
# key value
team    search
tier    cache

zone    any
L
)
if [ "$(tr -cd , <<<"$LABELS" | wc -c)" -ne 2 ]; then
  echo "labels look wrong: $LABELS" >&2
  exit 1
fi
/etc/eks/bootstrap.sh labels --kubelet-extra-args "--node-labels=$LABELS"
