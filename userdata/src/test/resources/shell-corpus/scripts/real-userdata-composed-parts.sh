#!/bin/bash
set -e
D=/var/lib/acme/parts
mkdir -p $D
cat > $D/00-header <<'E'
#!/bin/bash
set -e
E
cat > $D/10-env <<'E'
CLUSTER=parts
E
cat > $D/20-join <<'E'
/etc/eks/bootstrap.sh "$CLUSTER"
E
cat $D/[0-9]* > /usr/local/sbin/join
chmod +x /usr/local/sbin/join
join
