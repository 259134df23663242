#!/bin/bash
a=(x)
[[ -v a[0] && ! -v a[1] ]] && /etc/eks/bootstrap.sh prod
