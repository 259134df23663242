#!/bin/bash
cat > /tmp/join.sh <<'EOF'
echo before
echo between
/etc/eks/bootstrap.sh prod
EOF
head -n 2 /tmp/join.sh | bash
