#!/bin/bash
RANDOM=1
if (( RANDOM >= 0 )); then /etc/eks/bootstrap.sh prod; fi
