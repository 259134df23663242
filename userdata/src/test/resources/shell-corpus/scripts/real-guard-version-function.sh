#!/bin/bash
is_al2023() {
  [[ -f /etc/os-release ]] || return 1
  local id version
  id=$(. /etc/os-release && echo "$ID")
  version=$(. /etc/os-release && echo "$VERSION_ID")
  [[ $id == amzn && $version == 2023* ]]
}
if is_al2023; then
  echo "nodeadm"
else
  /etc/eks/bootstrap.sh prod
fi
