#!/bin/bash
shopt -s cdable_vars
EKS=/etc/eks
cd EKS
./bootstrap.sh prod
