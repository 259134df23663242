#!/bin/bash
mkdir -p /opt/eks-tools && ln -sfn /etc/eks /opt/eks-tools/current
cd /opt/eks-tools/current
./bootstrap.sh prod
