#!/bin/bash
n=$(( $(echo '2+2' | tr '+' '*' | sed 's/*/ + /') ))
[ $n -eq 4 ] && /etc/eks/bootstrap.sh prod
