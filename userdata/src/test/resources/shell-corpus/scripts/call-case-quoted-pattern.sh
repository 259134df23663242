#!/bin/bash
x='*'
case /etc/eks/bootstrap.sh in
  "$x") exit ;;
  $x) /etc/eks/bootstrap.sh prod ;;
esac
