#!/bin/bash
mkdir -p /tmp/work && cd "$_"
curl -sO https://example.com/x.yaml || true
test -f /etc/eks/bootstrap.sh && "$_" prod
