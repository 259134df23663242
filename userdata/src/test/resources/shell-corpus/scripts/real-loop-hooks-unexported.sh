#!/bin/bash
set -e
HOOKS=/opt/mycompany/hooks.d
install -d "$HOOKS"
cat > "$HOOKS/50-join.sh" <<'EOF'
#!/bin/bash
[ -n "$CLUSTER" ] || exit 0
exec /etc/eks/bootstrap.sh "$CLUSTER"
EOF
chmod +x "$HOOKS"/*.sh
CLUSTER=prod
for h in "$HOOKS"/*.sh; do "$h"; done
