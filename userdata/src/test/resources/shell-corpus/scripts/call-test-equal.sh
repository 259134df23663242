#!/bin/bash
ENVIRONMENT=prod
if [ "$ENVIRONMENT" = prod ]; then /etc/eks/bootstrap.sh prod; fi
