#!/bin/sh
cat > /tmp/s2 <<'FILE0'
alias al=/etc/eks/bootstrap.sh
al al
FILE0
chmod 755 /tmp/s2
/tmp/s2 prod || true