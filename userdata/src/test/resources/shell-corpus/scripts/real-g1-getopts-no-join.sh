#!/bin/bash
set -e
node_init() {
  local cluster="" skip=false
  while [ $# -gt 0 ]; do
    case "$1" in
      --cluster) cluster="$2"; shift 2 ;;
      --cluster=*) cluster="${1#*=}"; shift ;;
      --skip-join) skip=true; shift ;;
      --) shift; break ;;
      *) echo "unknown option $1"; return 1 ;;
    esac
  done
  echo "configuring for $cluster"
  printf '%s\n' "$cluster" > /etc/cluster
  if [ "$skip" = true ]; then
    echo "join skipped, nodeadm takes over"
    return 0
  fi
  /etc/eks/bootstrap.sh "$cluster" "$@"
}
node_init --cluster=al2023-pool --skip-join
mkdir -p /etc/eks/nodeadm.d
cat > /etc/eks/nodeadm.d/labels.yaml <<EOF
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  kubelet:
    flags: ["--node-labels=cluster=$(cat /etc/cluster)"]
EOF
