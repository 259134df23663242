#!/bin/bash
set -eu
valid_label() {
  local value=${1#*=}
  [ ${#value} -le 63 ] && [[ $value =~ ^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$ ]]
}
LABELS=(team=a "owner=someone with blanks" tier=b)
for l in "${LABELS[@]}"; do
  valid_label "$l" || { echo "bad label: $l" >&2; exit 1; }
done
/etc/eks/bootstrap.sh validated --kubelet-extra-args "--node-labels=$(IFS=,; echo "${LABELS[*]}")"
