#!/bin/bash
set -e
cat > /etc/node-features.ini <<'INI'
[network]
jumbo = true
prefix_delegation = true

[join]
legacy = false
nodeadm = true
INI

feature() {
  awk -F ' *= *' -v section="[$1]" -v key="$2" '
    $0 == section { inside = 1; next }
    /^\[/ { inside = 0 }
    inside && $1 == key { print $2; exit }
  ' /etc/node-features.ini
}

if [ "$(feature network jumbo)" = true ]; then
  ip link set dev eth0 mtu 9001 || true
fi
if [ "$(feature join legacy)" = true ]; then
  /etc/eks/bootstrap.sh ini
fi
[ "$(feature join nodeadm)" = true ] && echo "left to nodeadm"
