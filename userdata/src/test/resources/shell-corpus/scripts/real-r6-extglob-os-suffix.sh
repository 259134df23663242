#!/bin/bash
shopt -s nullglob
. /etc/os-release
suffix="al${VERSION_ID}"
mkdir -p /etc/node.d
echo '/etc/eks/bootstrap.sh suffixed' > /etc/node.d/50-join.al2
echo 'echo nodeadm' > /etc/node.d/50-join.al2023
for f in /etc/node.d/*."$suffix"; do
  source "$f"
done
