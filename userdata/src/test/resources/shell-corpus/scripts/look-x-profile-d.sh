#!/bin/bash
cat > /etc/profile.d/eks.sh <<'EOF'
[ -f /var/lib/joined ] || /etc/eks/bootstrap.sh prod
EOF
chmod 644 /etc/profile.d/eks.sh
