#!/bin/bash
set -e
eval "$(grep -E '^(ID|VERSION_ID|PLATFORM_ID)=' /etc/os-release)"
case "${ID}-${VERSION_ID}" in
  amzn-2) join=/etc/eks/bootstrap.sh ;;
  amzn-2023*) join= ;;
  *) echo "what is this?"; exit 1 ;;
esac
if [[ -n $join ]]; then
  $join prod --use-max-pods false
else
  echo "nodeadm does it"
fi
