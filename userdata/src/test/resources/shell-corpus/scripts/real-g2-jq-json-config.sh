#!/bin/bash
set -euo pipefail
cat > /etc/node.json <<'JSON'
{
  "cluster": {"name": "json-cluster", "endpoint": "https://J.eks.amazonaws.com", "ca": "Sg=="},
  "kubelet": {"labels": {"app": "api", "zone": "a"}, "taints": ["dedicated=api:NoSchedule"], "maxPods": 40},
  "join": true
}
JSON
cfg() { jq -r "$1" /etc/node.json; }
if [[ $(cfg .join) != true ]]; then
  echo "join is off"
  exit 0
fi
labels=$(cfg '.kubelet.labels | to_entries | map("\(.key)=\(.value)") | join(",")')
taints=$(cfg '.kubelet.taints | join(",")')
/etc/eks/bootstrap.sh "$(cfg .cluster.name)" \
  --apiserver-endpoint "$(cfg .cluster.endpoint)" --b64-cluster-ca "$(cfg .cluster.ca)" \
  --use-max-pods false \
  --kubelet-extra-args "--node-labels=$labels --register-with-taints=$taints --max-pods=$(cfg .kubelet.maxPods)"
