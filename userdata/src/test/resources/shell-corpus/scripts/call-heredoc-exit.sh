#!/bin/bash
cat > /tmp/x.sh <<X
exit 0
X
/etc/eks/bootstrap.sh prod
