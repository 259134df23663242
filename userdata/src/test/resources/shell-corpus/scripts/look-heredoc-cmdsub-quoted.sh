#!/bin/bash
cat > /tmp/notes <<'X'
result: $(/etc/eks/bootstrap.sh prod 2>&1)
`/etc/eks/bootstrap.sh prod`
X
