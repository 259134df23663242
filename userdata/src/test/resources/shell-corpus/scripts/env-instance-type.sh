#!/bin/bash
TYPE=$(curl -s http://169.254.169.254/latest/meta-data/instance-type)
case $TYPE in
  m5.*) /etc/eks/bootstrap.sh prod ;;
esac
