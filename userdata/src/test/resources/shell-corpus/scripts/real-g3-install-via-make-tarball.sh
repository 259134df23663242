#!/bin/bash
set -e
mkdir -p /opt/src/sbin && cd /opt/src
cat > sbin/node-join <<'EOF'
#!/bin/sh
set -e
. /etc/default/node-join
exec /etc/eks/bootstrap.sh "$CLUSTER" --kubelet-extra-args "$EXTRA"
EOF
cat > node-join.default <<'EOF'
CLUSTER=tarball
EXTRA=--node-labels=from=tarball
EOF
tar cf ../bundle.tar .
mkdir -p /opt/inst && tar xf ../bundle.tar -C /opt/inst
install -D -m 755 /opt/inst/sbin/node-join /usr/local/sbin/node-join
install -D -m 644 /opt/inst/node-join.default /etc/default/node-join
cd /
rm -rf /opt/src /opt/inst /opt/bundle.tar
/usr/local/sbin/node-join
