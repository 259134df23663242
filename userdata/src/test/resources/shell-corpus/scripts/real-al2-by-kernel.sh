#!/bin/bash
os_family() {
  local k; k=$(uname -r)
  [[ $k =~ \.(amzn[0-9]+)\. ]] && echo "${BASH_REMATCH[1]}" || echo unknown
}
case $(os_family) in
  amzn2) /etc/eks/bootstrap.sh prod ;;
  amzn2023) echo "nodeadm" ;;
  *) exit 1 ;;
esac
