#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset

mkdir -p /etc/eksctl
cat > /etc/eksctl/kubelet.env <<'E'
NODE_LABELS=alpha.eksctl.io/cluster-name=x,alpha.eksctl.io/nodegroup-name=ng
NODE_TAINTS=
MAX_PODS=
CLUSTER_DNS=10.100.0.10
CLUSTER_NAME=x
API_SERVER_URL=https://x
B64_CLUSTER_CA=QQ==
E
cat > /etc/eksctl/bootstrap.helper.sh <<'E'
set -o errexit
source /etc/eksctl/kubelet.env
function get_max_pods() {
  while read instance_type pods; do
    if  [[ "${instance_type}" == "${1}" ]] && [[ "${pods}" =~ ^[0-9]+$ ]] ; then
      echo ${pods}
      return
    fi
  done < /etc/eksctl/max_pods.map
}
TMP_KUBE_CONF='/tmp/kubelet-conf.json'
E
cat > /etc/eksctl/bootstrap.al2.sh <<'E'
#!/bin/bash
set -o errexit
set -o pipefail
set -o nounset
source /etc/eksctl/bootstrap.helper.sh
echo "eksctl: running /etc/eks/bootstrap"
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" \
  --apiserver-endpoint "${API_SERVER_URL}" \
  --b64-cluster-ca "${B64_CLUSTER_CA}" \
  --dns-cluster-ip "${CLUSTER_DNS}" \
  --kubelet-extra-args "--node-labels=${NODE_LABELS}${NODE_TAINTS:+ --register-with-taints=$NODE_TAINTS}"
echo "eksctl: merging user options into kubelet-config.json"
E
chmod 755 /etc/eksctl/bootstrap.al2.sh
echo 'm5.large 29' > /etc/eksctl/max_pods.map
/etc/eksctl/bootstrap.al2.sh
