#!/bin/bash
STAGE=${1:-first}
case $STAGE in
  first)
    exec /bin/bash "$0" second ;;
  second)
    echo "second stage done" ;;
  third)
    /etc/eks/bootstrap.sh staged ;;
esac
