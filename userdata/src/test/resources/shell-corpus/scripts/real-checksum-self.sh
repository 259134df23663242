#!/bin/bash
set -e
cat > /tmp/join.sh <<'EOF'
/etc/eks/bootstrap.sh prod
EOF
( cd /tmp && sha256sum join.sh > join.sh.sha256 )
( cd /tmp && sha256sum --check --status join.sh.sha256 )
bash /tmp/join.sh
