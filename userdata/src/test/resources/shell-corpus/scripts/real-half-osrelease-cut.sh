#!/bin/bash
OS_VERSION=$(grep '^VERSION_ID=' /etc/os-release | cut -d= -f2 | tr -d '"')
[[ "$OS_VERSION" == "2" ]] && /etc/eks/bootstrap.sh prod
exit 0
