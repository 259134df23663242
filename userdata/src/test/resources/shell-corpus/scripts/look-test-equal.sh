#!/bin/bash
ENVIRONMENT=dev
if [ "$ENVIRONMENT" = prod ]; then /etc/eks/bootstrap.sh prod; fi
