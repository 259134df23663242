#!/bin/bash
cat > /tmp/join.sh <<'EOF'
echo before
/etc/eks/bootstrap.sh prod
echo after
EOF
sed -i '/bootstrap\.sh/d' /tmp/join.sh
bash /tmp/join.sh
