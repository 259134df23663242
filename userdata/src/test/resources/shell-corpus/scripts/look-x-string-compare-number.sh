#!/bin/bash
if [[ 10 > 9 ]]; then /etc/eks/bootstrap.sh prod; fi
