#!/bin/bash
X=eks-node
if [[ $X == "eks-*" ]]; then /etc/eks/bootstrap.sh prod; fi
