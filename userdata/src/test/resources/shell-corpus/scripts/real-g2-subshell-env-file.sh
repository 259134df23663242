#!/bin/bash
cat <<EOF > /etc/eks-node.env
CLUSTER_NAME=subenv
API_SERVER=https://SUBENV.eks.amazonaws.com
CA_DATA=Q0E=
POOL=generic
EOF
chmod 0600 /etc/eks-node.env
(
    set -a
    . /etc/eks-node.env
    set +a
    cd /var/tmp || exit 1
    umask 077
    env | sort > env.txt
    exec /etc/eks/bootstrap.sh "$CLUSTER_NAME" --apiserver-endpoint "$API_SERVER" --b64-cluster-ca "$CA_DATA" --kubelet-extra-args "--node-labels=pool=$POOL"
) > /var/log/join.log 2>&1
echo "join ended with $?" | tee -a /var/log/join.log
