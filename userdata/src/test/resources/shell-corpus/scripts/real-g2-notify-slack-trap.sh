#!/bin/bash
set -Eeo pipefail
WEBHOOK=https://hooks.slack.example/services/T000/B000/XXXX
HOST=$(hostname)
notify() {
  local text=$1
  curl -s -X POST -H 'Content-type: application/json' --data "{\"text\":\"$text\"}" "$WEBHOOK" >/dev/null || true
}
on_err() {
  local rc=$? line=$1
  notify ":fire: $HOST failed at line $line (rc=$rc) running /etc/eks/bootstrap.sh setup"
  exit "$rc"
}
trap 'on_err $LINENO' ERR
trap 'notify "$HOST user data ended"' EXIT

notify "starting on $HOST"
mkdir -p /etc/kubernetes/pki
openssl rand -hex 16 > /etc/kubernetes/pki/seed
[[ -s /etc/kubernetes/pki/seed ]]
/etc/eks/bootstrap.sh slacky --kubelet-extra-args "--node-labels=notify=slack"
