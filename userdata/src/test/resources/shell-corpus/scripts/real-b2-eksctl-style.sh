#!/bin/bash
set -o errexit -o pipefail -o nounset
touch /run/xtables.lock
HELPER=/var/lib/cloud/scripts/eksctl/bootstrap.helper.sh
mkdir -p "$(dirname "$HELPER")"
cat > "$HELPER" <<'H'
#!/bin/bash
set -o errexit
source /var/lib/cloud/scripts/eksctl/env
function get_max_pods() { while read t p; do [[ "$t" == "$1" ]] && echo "$p" && return; done < /etc/eksctl/max_pods.map; }
NODE_IP="$(curl -s http://169.254.169.254/latest/meta-data/local-ipv4 || true)"
H
cat > "$(dirname "$HELPER")/env" <<'E'
CLUSTER_NAME=prod
API_SERVER_URL=https://x
E
source "$HELPER"
KUBELET_EXTRA_ARGS="--node-labels=$(printf 'alpha.eksctl.io/cluster-name=%s' "$CLUSTER_NAME")"
/etc/eks/bootstrap.sh "${CLUSTER_NAME}" --apiserver-endpoint "${API_SERVER_URL}" --kubelet-extra-args "${KUBELET_EXTRA_ARGS}"
