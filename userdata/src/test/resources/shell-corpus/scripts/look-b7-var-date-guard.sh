#!/bin/bash
if [ "$(date +%Y)" -lt 2000 ]; then /etc/eks/bootstrap.sh prod; fi
