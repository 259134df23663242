#!/bin/bash
rename bootstrap.sh join.sh /etc/eks/bootstrap.sh 2>/dev/null
[ -f /etc/eks/join.sh ] && exit
/etc/eks/bootstrap.sh prod
