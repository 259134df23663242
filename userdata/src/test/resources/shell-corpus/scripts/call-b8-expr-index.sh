#!/bin/bash
n=$(expr index 'a=/etc' =)
[ "$n" = 2 ] && /etc/eks/bootstrap.sh c1
