#!/bin/bash
cat > /root/outer.sh <<'OUTER'
#!/bin/bash
cat > /root/inner.sh <<'INNER'
#!/bin/bash
/etc/eks/bootstrap.sh nested
INNER
chmod +x /root/inner.sh
[ "$1" = go ] && /root/inner.sh
OUTER
chmod +x /root/outer.sh
/root/outer.sh
