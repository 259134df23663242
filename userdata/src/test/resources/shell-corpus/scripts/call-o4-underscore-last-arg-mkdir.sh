#!/bin/bash
mkdir -p /tmp/k && cd "$_" && [ "$PWD" = /tmp/k ] && /etc/eks/bootstrap.sh prod
