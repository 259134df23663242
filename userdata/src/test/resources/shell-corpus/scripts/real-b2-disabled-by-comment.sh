#!/bin/bash
set -e
cat > /tmp/join.sh <<'S'
#!/bin/bash
echo start
/etc/eks/bootstrap.sh prod
echo end
S
sed -i -E 's|^(\s*/etc/eks/bootstrap\.sh)|# \1|' /tmp/join.sh
bash /tmp/join.sh
