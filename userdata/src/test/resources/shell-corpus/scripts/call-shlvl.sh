#!/bin/bash
if [ "$SHLVL" -ge 1 ]; then /etc/eks/bootstrap.sh prod; fi
