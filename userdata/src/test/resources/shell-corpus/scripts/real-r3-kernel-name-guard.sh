#!/bin/sh
kernel=$(uname -r)
case "$kernel" in
  *.amzn2.*) way=script ;;
  *.amzn2023.*) way=nodeadm ;;
  *) way=unknown ;;
esac
logger -s "kernel $kernel, way $way"
test "$way" = script || exit 0
cd /
exec sh /etc/eks/bootstrap.sh kernel
