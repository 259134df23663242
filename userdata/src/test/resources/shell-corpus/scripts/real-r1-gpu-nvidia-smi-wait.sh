#!/bin/bash
set -o pipefail

LOG=/var/log/gpu-node.log
exec >>"$LOG" 2>&1

CLUSTER=ml-train
LABELS="nvidia.com/gpu.present=true"
TAINTS="nvidia.com/gpu=true:NoSchedule"

wait_for_gpu() {
  local n=0
  until nvidia-smi -L >/dev/null 2>&1; do
    n=$((n + 1))
    if [ "$n" -ge 30 ]; then
      echo "no GPU after $n tries"
      return 1
    fi
    sleep 10
  done
  echo "GPU ready after $n tries"
}

if wait_for_gpu; then
  nvidia-smi -pm 1
  nvidia-smi --auto-boost-default=0 || true
  CARD=$(nvidia-smi --query-gpu=name --format=csv,noheader | head -n1 | tr ' ' '-')
  [ -n "$CARD" ] && LABELS="$LABELS,gpu.card=$CARD"
else
  LABELS="$LABELS,gpu.broken=true"
  TAINTS="$TAINTS,gpu-broken=true:NoExecute"
fi

cat <<EOF >/etc/sysconfig/nvidia-mig || true
MIG_STRATEGY=single
EOF

mkdir -p /etc/docker
if [ -s /etc/docker/daemon.json ]; then
  jq '. + {"default-runtime":"nvidia","runtimes":{"nvidia":{"path":"/usr/bin/nvidia-container-runtime","runtimeArgs":[]}}}' /etc/docker/daemon.json >/tmp/daemon.json && mv -f /tmp/daemon.json /etc/docker/daemon.json
fi
systemctl restart docker 2>/dev/null || systemctl restart containerd

/etc/eks/bootstrap.sh "$CLUSTER" --container-runtime dockerd --kubelet-extra-args "--node-labels=$LABELS --register-with-taints=$TAINTS"
