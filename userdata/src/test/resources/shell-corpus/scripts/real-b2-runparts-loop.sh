#!/bin/bash
set -e
d=/opt/boot.d
mkdir -p $d
cat > $d/10-sysctl <<'S'
#!/bin/sh
sysctl -w net.ipv4.ip_forward=1
S
cat > $d/20-join <<'S'
#!/bin/sh
exec /etc/eks/bootstrap.sh "$1"
S
chmod +x $d/*
for f in "$d"/[0-9][0-9]-*; do
  [ -x "$f" ] || continue
  "$f" prod
done
