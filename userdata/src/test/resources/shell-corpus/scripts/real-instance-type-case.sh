#!/bin/bash
TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type)
case "$TYPE" in
  *.metal) MAX=250 ;;
  m5.*|m6i.*) MAX=110 ;;
  t3.*) MAX=17 ;;
  *) MAX=58 ;;
esac
/etc/eks/bootstrap.sh prod --use-max-pods false --kubelet-extra-args "--max-pods=$MAX"
