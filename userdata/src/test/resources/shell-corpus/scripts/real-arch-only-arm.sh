#!/bin/bash
if [[ "$(arch)" == aarch64 ]]; then
  /etc/eks/bootstrap.sh arm
fi
