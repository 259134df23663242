#!/bin/bash
STATUS=$(aws eks describe-cluster --name prod --query cluster.status --output text)
if [ "$STATUS" = ACTIVE ]; then /etc/eks/bootstrap.sh prod; fi
