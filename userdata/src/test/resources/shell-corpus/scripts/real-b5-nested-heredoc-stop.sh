#!/bin/bash
cat > /tmp/a.sh <<'A'
cat > /tmp/b.sh <<'B'
/etc/eks/bootstrap.sh prod
B
chmod +x /tmp/b.sh
A
bash /tmp/a.sh
ls -l /tmp/b.sh
