#!/bin/bash
release=$(</etc/system-release)
if [[ $release =~ ^Amazon\ Linux\ release\ ([0-9]+) ]]; then
  major=${BASH_REMATCH[1]}
else
  echo "unknown release: $release" >&2
  major=0
fi
if (( major >= 2023 )); then
  echo "al2023, nodeadm is started by systemd"
elif (( major == 2 )); then
  /etc/eks/bootstrap.sh prod
fi
