#!/bin/bash
export USE_MAX_PODS=false
sudo -E /etc/eks/bootstrap.sh prod
