#!/bin/bash
args=(/etc/eks/bootstrap.sh "pq" --kubelet-extra-args "--node-labels=a=b --v=3")
printf -v line '%q ' "${args[@]}"
echo "$line" > /opt/cmdline
eval "$(cat /opt/cmdline)"
