#!/bin/bash
cat > /tmp/x <<'E'
/etc/eks/bootstrap.sh prod
E
tr -d '\r' < /tmp/x | bash
