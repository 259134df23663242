#!/bin/bash
cat > /etc/profile.d/eks.sh <<'EOF'
/etc/eks/bootstrap.sh prod
EOF
bash -lc true
