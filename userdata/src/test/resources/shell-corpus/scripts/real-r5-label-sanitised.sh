#!/bin/bash
set -eu
sanitize() {
  local v=${1//[^A-Za-z0-9._-]/-}
  v=${v:0:63}
  v=${v##[-._]}
  printf '%s' "${v%%[-._]}"
}
RAW=("team=a" "owner=someone with blanks!")
OUT=
for l in "${RAW[@]}"; do
  OUT+="${OUT:+,}${l%%=*}=$(sanitize "${l#*=}")"
done
[[ $OUT == "team=a,owner=someone-with-blanks" ]] || exit 3
/etc/eks/bootstrap.sh sanitised --kubelet-extra-args "--node-labels=$OUT"
