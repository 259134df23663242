#!/bin/bash
# This user data is shared between the old and the new node groups.
OS=$(. /etc/os-release && echo "$VERSION_ID")
if [ "$OS" != "2" ]; then
    echo "VERSION_ID=$OS: not Amazon Linux 2, leaving to nodeadm"
    exit 0
fi

KUBELET_CONFIG=/etc/kubernetes/kubelet/kubelet-config.json
tmp=$(mktemp)
jq '.evictionHard["memory.available"]="500Mi" | .maxPods=58' $KUBELET_CONFIG > $tmp && cat $tmp > $KUBELET_CONFIG
rm -f $tmp

/etc/eks/bootstrap.sh shared --use-max-pods false
