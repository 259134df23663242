#!/bin/bash
# Some vendor agent still calls /etc/eks/bootstrap.sh. On AL2023 we make it harmless.
set -e
if [ -e /etc/eks/bootstrap.sh ]; then
  mv /etc/eks/bootstrap.sh /etc/eks/bootstrap.sh.disabled
fi
cat > /etc/eks/bootstrap.sh <<'EOF'
#!/bin/bash
echo "bootstrap.sh is gone; use nodeadm" >&2
exit 0
EOF
chmod 755 /etc/eks/bootstrap.sh

cat > /opt/vendor.sh <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh "$@"
echo vendor done
EOF
chmod +x /opt/vendor.sh
/opt/vendor.sh legacy --kubelet-extra-args ""
