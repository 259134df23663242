#!/bin/bash
(( i = 7, j = i % 4 ))
[ $j -eq 3 ] && /etc/eks/bootstrap.sh c1
