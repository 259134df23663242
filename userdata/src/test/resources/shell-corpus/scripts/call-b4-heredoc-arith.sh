#!/bin/bash
sh <<E
[ $((1+1)) = 2 ] && /etc/eks/bootstrap.sh prod
E
