#!/bin/bash
cat > /tmp/all <<'EOF'
echo a
/etc/eks/bootstrap.sh prod
EOF
sed 's|^/etc/eks|# &|' /tmp/all > /tmp/new
bash /tmp/new
