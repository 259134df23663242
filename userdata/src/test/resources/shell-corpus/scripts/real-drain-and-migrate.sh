#!/bin/bash
set -euo pipefail
TARGET=/opt/node/userdata.sh
mkdir -p /opt/node
cat > "$TARGET" <<'OLD'
#!/bin/bash
/etc/eks/bootstrap.sh prod --kubelet-extra-args '--v=2'
OLD
cp "$TARGET" "$TARGET.bak"
sed -i '/\/etc\/eks\/bootstrap\.sh/d' "$TARGET"
bash "$TARGET"
