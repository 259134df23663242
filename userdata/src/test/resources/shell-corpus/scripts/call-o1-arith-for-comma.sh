#!/bin/bash
for ((i=0, j=3; i<j; i++, j--)); do :; done
(( i == 2 && j == 1 )) && /etc/eks/bootstrap.sh prod
