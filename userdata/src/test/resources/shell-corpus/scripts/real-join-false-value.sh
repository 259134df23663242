#!/bin/bash
cat > /etc/default/node <<'E'
JOIN=no
CLUSTER=x
E
. /etc/default/node
case "$JOIN" in
  [Yy]|[Yy]es|1|true) /etc/eks/bootstrap.sh $CLUSTER ;;
  *) echo "not joining" ;;
esac
