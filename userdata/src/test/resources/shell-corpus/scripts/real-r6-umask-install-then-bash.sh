#!/bin/bash
umask 077
cat > /root/a.sh <<'EOF'
/etc/eks/bootstrap.sh masked
EOF
install -m 0600 /root/a.sh /root/b.sh
[ -x /root/b.sh ] && /root/b.sh || bash /root/b.sh
