#!/bin/bash
t=m5.large
if [[ $t == "m5.*" ]]; then /etc/eks/bootstrap.sh prod; fi
