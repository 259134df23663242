#!/bin/bash
max=$(jq -r .maxPods /etc/kubernetes/kubelet/config.json)
grep -q ipv6 /etc/containerd/config.toml && echo "v6"
cp /etc/kubernetes/kubelet/config.json /root/config.json.seen
echo "max pods: $max"
