#!/bin/bash
set -e
sudo -u ec2-user -H bash <<'S'
set -e
echo "as $(id -un)"
mkdir -p ~/.kube
sudo /etc/eks/bootstrap.sh prod
S
