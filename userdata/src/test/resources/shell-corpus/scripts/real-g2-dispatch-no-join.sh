#!/bin/bash
# the AL2023 flavour of the same tool: 'join' exists for AL2 only and is not called
set -e
mkdir -p /opt/nodectl
cat > /opt/nodectl/main.sh <<'EOF'
#!/bin/bash
case "$1" in
  prepare)
    mkdir -p /data
    ;;
  join)
    exec /etc/eks/bootstrap.sh "$2" --use-max-pods false
    ;;
  status)
    systemctl --no-pager status kubelet || true
    ;;
  *)
    echo "usage: $0 prepare|join|status" >&2
    exit 64
    ;;
esac
EOF
chmod +x /opt/nodectl/main.sh
/opt/nodectl/main.sh prepare
/opt/nodectl/main.sh status
ln -sf /opt/nodectl/main.sh /usr/local/bin/nodectl
