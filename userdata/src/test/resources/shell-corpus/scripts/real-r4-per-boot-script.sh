#!/bin/bash
set -eu
F=/var/lib/cloud/scripts/per-boot/10-join.sh
cat > "$F" <<'EOF'
#!/bin/bash
STAMP=/run/joined
test -e "$STAMP" && exit 0
/etc/eks/bootstrap.sh per-boot && touch "$STAMP"
EOF
chmod 755 "$F"
run-parts --test /var/lib/cloud/scripts/per-boot 2>/dev/null || ls /var/lib/cloud/scripts/per-boot
"$F"
