#!/bin/bash
SKIP=
if [[ ! -v SKIP ]]; then /etc/eks/bootstrap.sh prod; fi
