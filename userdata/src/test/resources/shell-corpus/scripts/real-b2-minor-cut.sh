#!/bin/bash
v=$(echo v1.27.9-eks-abc | sed -E 's/^v([0-9]+\.[0-9]+).*/\1/')
major=${v%%.*} minor=${v#*.}
if [ "$major" -eq 1 -a "$minor" -lt 30 ]; then /etc/eks/bootstrap.sh prod; else nodeadm init; fi
