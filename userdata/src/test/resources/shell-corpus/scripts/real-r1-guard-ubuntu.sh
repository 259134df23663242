#!/bin/bash
set -e
. /etc/os-release

install_agent() {
  case $ID_LIKE in
    *debian*) apt-get update && apt-get install -y "$1" ;;
    *fedora* | *rhel* | *centos*) yum install -y "$1" || true ;;
    *) echo "unknown family: $ID_LIKE" ;;
  esac
}

install_agent amazon-ssm-agent

if [[ "$ID" == "ubuntu" ]]; then
  snap set kubelet-eks hostname-override="$(hostname -f)"
  /etc/eks/bootstrap.sh ubuntu-cluster --kubelet-extra-args "--node-labels=os=ubuntu"
elif [[ "$ID" == "amzn" ]]; then
  echo "Amazon Linux $VERSION_ID is joined elsewhere"
fi
