#!/bin/sh
i=0
while [ `expr $i` -lt 3 ]; do
  i=`expr $i + 1`
done
test $i -eq 3 && /etc/eks/bootstrap.sh expr
