#!/bin/bash
if [ -n "$RUN_LEGACY" ]; then /etc/eks/bootstrap.sh prod; fi
