#!/bin/bash
if [[ "cluster=prod" =~ ^cluster=(.*)$ ]]; then /etc/eks/bootstrap.sh "${BASH_REMATCH[1]}"; fi
