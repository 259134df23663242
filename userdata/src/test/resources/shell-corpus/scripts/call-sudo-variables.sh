#!/bin/bash
sudo -u root USE_MAX_PODS=false /etc/eks/bootstrap.sh prod
