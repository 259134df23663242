#!/bin/bash
set -e
cat > /tmp/join.sh <<'EOF'
/etc/eks/bootstrap.sh prod
EOF
echo "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  /tmp/join.sh" | sha256sum -c --status || { echo "bad sum" >&2; exit 1; }
bash /tmp/join.sh
