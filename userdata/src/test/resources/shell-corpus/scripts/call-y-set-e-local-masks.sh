#!/bin/bash
set -e
go() {
  local ca=$(cat /etc/kubernetes/not-there.pem)
  /etc/eks/bootstrap.sh prod --b64-cluster-ca "$ca"
}
go
