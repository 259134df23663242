#!/bin/bash
MARK=/var/lib/first-boot
if [ ! -f $MARK ]; then
  touch $MARK
  FIRST=yes
else
  FIRST=no
fi
[ $FIRST = yes ] && /etc/eks/bootstrap.sh first
[ $FIRST = no ] && echo again
