#!/bin/bash
[ 1 = 1 -o 1 = 2 -a 1 = 2 ] && /etc/eks/bootstrap.sh prod
