#!/bin/bash
ID=$(grep '^ID=' /etc/os-release | cut -d= -f2 | tr -d '"' | tr '[:lower:]' '[:upper:]')
[[ ${ID,,} == amzn ]] && /etc/eks/bootstrap.sh prod
