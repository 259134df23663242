#!/usr/bin/env bash
{ : >>/run/oracle/ran; } 2>/dev/null
echo "nodes join their cluster here"
set -o errexit
APISERVER_ENDPOINT=${APISERVER_ENDPOINT:-}
KUBELET_EXTRA_ARGS=${KUBELET_EXTRA_ARGS:-}
USE_MAX_PODS=${USE_MAX_PODS:-true}
exit 0
