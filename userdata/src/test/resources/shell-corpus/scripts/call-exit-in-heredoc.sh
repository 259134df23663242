#!/bin/bash
cat > /tmp/stop.sh <<X
exit 0
X
/etc/eks/bootstrap.sh prod
