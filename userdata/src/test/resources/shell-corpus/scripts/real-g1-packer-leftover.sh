#!/bin/bash
# packer provisioner, also pasted into the launch template by mistake: harmless there
set -eux
export DEBIAN_FRONTEND=noninteractive

BUILD=${PACKER_BUILD_NAME:-}

bake() {
  yum update -y --security
  yum install -y chrony audit
  mkdir -p /opt/bake
  curl -sfLo /opt/bake/bootstrap.sh https://artifacts.corp.example/bake/bootstrap.sh || true
  cat > /opt/bake/first-boot.sh <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh "$(cat /etc/cluster-name)"
EOF
  chmod +x /opt/bake/first-boot.sh
}

cleanup() {
  rm -rf /tmp/packer* /var/cache/yum
  find /var/log -type f -name '*.gz' -delete
  truncate -s 0 /var/log/wtmp 2>/dev/null || true
}

if [ -n "$BUILD" ]; then
  bake
  cleanup
fi

systemctl enable chronyd
systemctl start chronyd
chronyc tracking || true
