#!/bin/bash
id deploy 2>/dev/null || useradd -m deploy
install -d -o root -g root /opt/deploy
cat > /opt/deploy/run.sh <<'EOF'
#!/bin/bash
cd "${0%/*}" || exit
. ./vars
[ "$ENABLE" = 1 ] || exit 0
"$TARGET" "$@"
EOF
printf 'ENABLE=%d\nTARGET=%s\n' 1 /etc/eks/bootstrap.sh > /opt/deploy/vars
chmod +x /opt/deploy/run.sh
su root -s /bin/bash -c '/opt/deploy/run.sh prod'
