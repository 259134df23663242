#!/bin/bash
os='Amazon Linux'
pat='Amazon*'
case $os in
  $pat) /etc/eks/bootstrap.sh prod ;;
esac
