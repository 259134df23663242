#!/bin/bash
set -e

export ADDITIONAL_KUBELET_EXTRA_ARGS=''
export CONTAINER_RUNTIME="containerd"
export USE_MAX_PODS=false

# pre_bootstrap_user_data
cat <<-'EOT' > /etc/profile.d/bootstrap.sh
	#!/bin/sh
	export CONTAINER_RUNTIME="containerd"
	export USE_MAX_PODS=false
	export KUBELET_EXTRA_ARGS="--max-pods=110 --node-labels=workload=general"
	EOT
if ! grep -q 'profile.d/bootstrap.sh' /etc/eks/bootstrap.sh; then
  sed -i '/^set -o errexit/a\\nsource /etc/profile.d/bootstrap.sh' /etc/eks/bootstrap.sh
fi

mkdir -p /var/lib/containers /etc/systemd/system/containerd.service.d
cat > /etc/systemd/system/containerd.service.d/limits.conf <<'UNIT'
[Service]
LimitNOFILE=1048576
LimitCORE=infinity
UNIT
systemctl daemon-reload

API_SERVER_URL=https://0D1E2F3A4B5C6D7E.gr7.eu-central-1.eks.amazonaws.com
B64_CLUSTER_CA=LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUM=
K8S_CLUSTER_DNS_IP=172.20.0.10
/etc/eks/bootstrap.sh prod-eu --kubelet-extra-args "$ADDITIONAL_KUBELET_EXTRA_ARGS" --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL --dns-cluster-ip $K8S_CLUSTER_DNS_IP --use-max-pods $USE_MAX_PODS

# post_bootstrap_user_data
echo "you are free little kubelet!" >> /var/log/user-data-post.log
