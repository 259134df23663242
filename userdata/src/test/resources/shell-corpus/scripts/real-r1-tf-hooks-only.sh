#!/bin/bash
set -ex
exec > >(tee /var/log/user-data.log|logger -t user-data -s 2>/dev/console) 2>&1

cat <<-'EOF' > /etc/profile.d/bootstrap.sh
export CONTAINER_RUNTIME="containerd"
export USE_MAX_PODS=false
export KUBELET_EXTRA_ARGS="--max-pods=58"
EOF
# Source extra environment variables in bootstrap script
sed -i '/^set -o errexit/a\\nsource /etc/profile.d/bootstrap.sh' /etc/eks/bootstrap.sh || true

yum install -y amazon-ssm-agent
systemctl enable amazon-ssm-agent && systemctl start amazon-ssm-agent

cat > /etc/docker/daemon.json.new <<'JSON' || true
{
  "log-driver": "json-file",
  "log-opts": { "max-size": "10m", "max-file": "10" },
  "live-restore": true
}
JSON
[ -d /etc/docker ] && mv /etc/docker/daemon.json.new /etc/docker/daemon.json
echo "EKS will run /etc/eks/bootstrap.sh after this part"
