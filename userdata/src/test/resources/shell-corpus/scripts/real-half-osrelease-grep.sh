#!/bin/bash
if grep -q 'VERSION_ID="2"' /etc/os-release; then
  /etc/eks/bootstrap.sh prod
fi
