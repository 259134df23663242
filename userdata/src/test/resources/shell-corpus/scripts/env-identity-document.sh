#!/bin/bash
ARCH=$(curl -s http://169.254.169.254/latest/dynamic/instance-identity/document | jq -r .architecture)
if [[ "$ARCH" == aarch64 ]]; then /etc/eks/bootstrap.sh prod; fi
