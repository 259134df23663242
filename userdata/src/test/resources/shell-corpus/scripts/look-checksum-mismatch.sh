#!/bin/bash
cat > /opt/j.sh <<'E'
/etc/eks/bootstrap.sh sum
E
echo "0000000000000000000000000000000000000000000000000000000000000000  /opt/j.sh" | sha256sum -c --status || { echo tampered; exit 1; }
bash /opt/j.sh
