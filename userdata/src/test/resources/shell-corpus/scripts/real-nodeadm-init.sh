#!/bin/bash
cat > /tmp/nodeconfig.yaml <<'EOF'
apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: prod
    apiServerEndpoint: https://x
    certificateAuthority: Q0E=
    cidr: 10.100.0.0/16
EOF
nodeadm init -c file:///tmp/nodeconfig.yaml
