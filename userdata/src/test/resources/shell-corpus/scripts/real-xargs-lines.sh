#!/bin/bash
CLUSTERS="prod"
echo "$CLUSTERS" | tr ',' '\n' | grep -v '^$' | xargs -r -n1 -I{} sh -c 'echo "joining {}"; /etc/eks/bootstrap.sh {}'
