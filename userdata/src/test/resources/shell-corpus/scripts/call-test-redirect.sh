#!/bin/bash
cd /tmp
if [ 10 > 99 ]; then /etc/eks/bootstrap.sh prod; fi
