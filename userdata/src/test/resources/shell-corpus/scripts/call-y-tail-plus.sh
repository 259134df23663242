#!/bin/bash
cat > /tmp/join.sh <<'EOF'
exit 0
__PAYLOAD__
/etc/eks/bootstrap.sh prod
EOF
tail -n +3 /tmp/join.sh | bash
