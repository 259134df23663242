#!/bin/bash
set -e
if [[ -o errexit ]]; then /etc/eks/bootstrap.sh prod; fi
