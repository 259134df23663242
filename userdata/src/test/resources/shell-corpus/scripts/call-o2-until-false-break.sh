#!/bin/bash
n=0
until ((++n > 2)); do :; done
[ $n = 3 ] && /etc/eks/bootstrap.sh prod
