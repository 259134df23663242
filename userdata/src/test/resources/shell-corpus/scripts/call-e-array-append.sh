#!/bin/bash
cmd=(sudo)
cmd+=(/etc/eks/bootstrap.sh)
cmd+=(--kubelet-extra-args "--node-labels=a=b" prod)
"${cmd[@]}"
