#!/bin/bash
labelled() {
  name=$1
  shift
  "$@" --kubelet-extra-args "--node-labels=name=$name"
}
labelled "$(curl -s http://169.254.169.254/latest/meta-data/instance-id)" /etc/eks/bootstrap.sh prod
