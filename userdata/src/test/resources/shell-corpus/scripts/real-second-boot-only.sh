#!/bin/bash
MARK=/var/lib/first-boot
if [ -f $MARK ]; then
  /etc/eks/bootstrap.sh second
else
  touch $MARK
  reboot
fi
