#!/bin/bash
set -uo pipefail
mkdir -p /opt/trusted && cd /opt/trusted || exit 1
cat > join.sh <<<'/etc/eks/bootstrap.sh tampered'
sum=$(sha256sum < join.sh | cut -d' ' -f1)
sed -i '1i set -e' join.sh
if [[ $(sha256sum < join.sh | cut -d' ' -f1) == "$sum" ]]; then
  bash join.sh
else
  echo "join.sh was changed, not run" >&2
fi
