#!/bin/bash
cat >> /etc/rc.d/rc.local <<'EOF'
/etc/eks/bootstrap.sh rclocal
EOF
chmod +x /etc/rc.d/rc.local
