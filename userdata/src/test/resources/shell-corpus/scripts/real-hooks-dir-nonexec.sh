#!/bin/bash
mkdir -p /opt/hooks.d
cat > /opt/hooks.d/10-sysctl <<'EOF'
#!/bin/sh
sysctl -w vm.swappiness=0
EOF
cat > /opt/hooks.d/50-join.disabled <<'EOF'
#!/bin/sh
exec /etc/eks/bootstrap.sh hooks-cluster
EOF
chmod +x /opt/hooks.d/10-sysctl
for f in /opt/hooks.d/*; do
  case $f in
    *.disabled|*~|*.bak) echo "skipping $f"; continue ;;
  esac
  if [ -x "$f" ]; then "$f"; fi
done
