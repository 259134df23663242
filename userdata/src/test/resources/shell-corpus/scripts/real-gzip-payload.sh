#!/bin/bash
set -e
mkdir -p /opt/payload && cd /opt/payload
cat > src.sh <<'EOF'
#!/bin/bash
. "$(dirname "$0")/env"
exec $JOIN_CMD "$CLUSTER"
EOF
cat > env <<'EOF'
JOIN_CMD="/etc/eks/bootstrap.sh"
CLUSTER=prod
EOF
tar -czf - src.sh env | base64 -w0 > /tmp/payload.b64
mkdir -p /opt/run
base64 -d /tmp/payload.b64 | tar -xzf - -C /opt/run
chmod +x /opt/run/src.sh
/opt/run/src.sh
