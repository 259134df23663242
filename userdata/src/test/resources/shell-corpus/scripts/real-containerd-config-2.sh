#!/bin/bash
set -ex
cat > /etc/eks/containerd/containerd-config.toml <<'EOF' || true
version = 2
root = "/var/lib/containerd"
[plugins."io.containerd.grpc.v1.cri"]
sandbox_image = "SANDBOX_IMAGE"
[plugins."io.containerd.grpc.v1.cri".registry.mirrors."docker.io"]
endpoint = ["https://mirror.example.com"]
EOF
mkdir -p /etc/containerd/certs.d/docker.io
tee /etc/containerd/certs.d/docker.io/hosts.toml >/dev/null <<-"TOML"
	server = "https://docker.io"
	[host."https://mirror.example.com"]
	  capabilities = ["pull", "resolve"]
	TOML
systemctl restart containerd
B64_CLUSTER_CA=Q0E= API_SERVER_URL=https://x.eks.amazonaws.com K8S_CLUSTER_DNS_IP=172.20.0.10
/etc/eks/bootstrap.sh prod --b64-cluster-ca $B64_CLUSTER_CA --apiserver-endpoint $API_SERVER_URL \
  --dns-cluster-ip $K8S_CLUSTER_DNS_IP \
  --kubelet-extra-args '--node-labels=eks.amazonaws.com/capacityType=ON_DEMAND' --use-max-pods false
