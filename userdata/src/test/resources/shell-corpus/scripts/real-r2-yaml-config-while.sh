#!/bin/bash
cat > /etc/node.yaml <<'YAML'
# node settings
cluster: yamlish
bootstrap: /etc/eks/bootstrap.sh
max_pods: 40   # ENI limit
labels: "a=b,c=d"
YAML

while IFS='=' read -r k v; do
  declare "cfg_$k=$v"
done < <(sed -nE 's/^([a-z_]+):[[:space:]]*"?([^"#]*[^"# ])"?[[:space:]]*(#.*)?$/\1=\2/p' /etc/node.yaml)

echo "cluster=$cfg_cluster max=$cfg_max_pods"
$cfg_bootstrap "$cfg_cluster" --use-max-pods false --kubelet-extra-args "--max-pods=$cfg_max_pods --node-labels=$cfg_labels"
