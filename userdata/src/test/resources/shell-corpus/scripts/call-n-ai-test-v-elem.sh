#!/bin/bash
a=(x y); i=1
[[ -v a[i] ]] && /etc/eks/bootstrap.sh c
