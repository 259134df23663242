#!/bin/bash
cat > /opt/guard.sh <<'E'
[ -n "$GUARD" ] && return 0
GUARD=1
/etc/eks/bootstrap.sh guarded
E
GUARD=yes
. /opt/guard.sh
unset GUARD
echo between
