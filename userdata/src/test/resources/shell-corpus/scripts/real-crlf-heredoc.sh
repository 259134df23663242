#!/bin/bash
cat > /tmp/join.sh <<'EOF'
/etc/eks/bootstrap.sh prod
EOF
sed -i 's/\r$//' /tmp/join.sh
bash /tmp/join.sh
