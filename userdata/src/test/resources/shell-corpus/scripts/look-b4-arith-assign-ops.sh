#!/bin/bash
(( x = 1 << 3, x **= 2, x %= 10 ))
[ $x -eq 4 ] && /etc/eks/bootstrap.sh prod
