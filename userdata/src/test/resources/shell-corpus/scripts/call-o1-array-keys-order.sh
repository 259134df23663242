#!/bin/bash
a=([7]=echo [3]=x [5]=y)
k=(${!a[@]})
[ "${k[0]}" = 3 ] && /etc/eks/bootstrap.sh prod
