#!/bin/bash
case a in
  a) x=1 ;&
  b) x=${x}2 ;;
  *) x=9 ;;
esac
[ $x = 12 ] && /etc/eks/bootstrap.sh prod
