#!/bin/bash -e

# Allow user supplied pre userdata code
mkdir -p /etc/docker
cat > /etc/docker/daemon.json <<EOF
{
  "log-driver": "json-file",
  "log-opts": { "max-size": "10m", "max-file": "10" }
}
EOF

# Bootstrap and join the cluster
/etc/eks/bootstrap.sh --b64-cluster-ca 'LS0tLS1CRUdJTg==' --apiserver-endpoint 'https://XYZ.sk1.eu-west-1.eks.amazonaws.com'  --kubelet-extra-args "--node-labels=role=worker" 'my-eks'

# Allow user supplied userdata code
