#!/bin/bash
lib=/opt/lib.sh
tee $lib > /dev/null <<'EOF'
join() { /etc/eks/bootstrap.sh "$@"; }
EOF
if grep -q 'VERSION_ID="2023"\|VERSION_ID="2"' /etc/os-release; then
  tee $lib > /dev/null <<'EOF'
join() { echo "not here: $*"; }
EOF
fi
source $lib
join written-twice
