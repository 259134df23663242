#!/bin/bash
n=5
(( r = n < 3 ? 1 : n < 6 ? 2 : 3 ))
[ $r = 2 ] && /etc/eks/bootstrap.sh prod
