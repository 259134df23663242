#!/bin/bash
old() {
  cat <<'EOF'
mkdir -p /opt/a
/etc/eks/bootstrap.sh old
echo done > /opt/a/done
EOF
}
old | grep -Fv /etc/eks/bootstrap.sh | sh -e
