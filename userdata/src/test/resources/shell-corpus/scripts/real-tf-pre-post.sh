#!/bin/bash -xe
exec > >(tee /var/log/user-data.log | logger -t user-data -s 2>/dev/console) 2>&1

# --- pre_bootstrap_user_data ---
mkdir -p /etc/systemd/system/docker.service.d
cat > /etc/sysctl.d/90-node.conf <<-'EOF'
	net.core.somaxconn = 4096
	vm.max_map_count = 262144
	EOF
sysctl -p /etc/sysctl.d/90-node.conf || true
export B64_CLUSTER_CA="Q0VSVElGSUNBVEU="
export API_SERVER_URL="https://ABCDEF0123456789.gr7.us-east-1.eks.amazonaws.com"

KUBELET_ARGS=(
  "--node-labels=team=platform,lifecycle=on-demand"
  "--register-with-taints=dedicated=platform:NoSchedule"
  "--max-pods=58"
)

join_args() {
  local IFS=' '
  echo "$*"
}

# --- bootstrap ---
set -- prod \
  --b64-cluster-ca "$B64_CLUSTER_CA" \
  --apiserver-endpoint "$API_SERVER_URL" \
  --kubelet-extra-args "$(join_args "${KUBELET_ARGS[@]}")"
/etc/eks/bootstrap.sh "$@"

# --- post_bootstrap_user_data ---
if systemctl is-active --quiet kubelet; then
  echo "kubelet is up"
fi
