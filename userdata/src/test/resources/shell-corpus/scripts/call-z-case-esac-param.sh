#!/bin/bash
case ${MODE:-join} in
  skip) exit 0 ;;
  j*n) set -- prod --use-max-pods false ;;&
  *) /etc/eks/bootstrap.sh "$@" ;;
esac
