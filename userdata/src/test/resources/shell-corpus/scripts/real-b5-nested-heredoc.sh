#!/bin/bash
cat > /tmp/a.sh <<'A'
cat > /tmp/b.sh <<'B'
cat > /tmp/c.sh <<'C'
/etc/eks/bootstrap.sh prod
C
bash /tmp/c.sh
B
bash /tmp/b.sh
A
bash /tmp/a.sh
