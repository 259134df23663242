#!/bin/bash
cd /tmp
[ 10 < 9 ] && /etc/eks/bootstrap.sh prod
