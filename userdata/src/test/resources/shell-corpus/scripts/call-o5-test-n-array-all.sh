#!/bin/bash
a=(x y)
[ -n ${a[@]} ] 2>/dev/null || /etc/eks/bootstrap.sh prod
