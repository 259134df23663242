#!/bin/bash -ex
get() { aws ssm get-parameter --name "/eks/$1" --query Parameter.Value --output text --region us-east-1; }
ENDPOINT=$(get endpoint)
CA=$(get ca)
EXTRA=$(get kubelet-args)
/etc/eks/bootstrap.sh "$(get name)" --apiserver-endpoint "$ENDPOINT" --b64-cluster-ca "$CA" --kubelet-extra-args "$EXTRA"
