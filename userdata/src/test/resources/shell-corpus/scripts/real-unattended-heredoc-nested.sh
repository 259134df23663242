#!/bin/bash
cat > /opt/first.sh <<'FIRST'
#!/bin/bash
cat > /opt/second.sh <<'SECOND'
#!/bin/bash
/etc/eks/bootstrap.sh prod
SECOND
chmod +x /opt/second.sh
/opt/second.sh
FIRST
bash /opt/first.sh
