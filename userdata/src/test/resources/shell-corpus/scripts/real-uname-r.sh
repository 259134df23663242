#!/bin/bash
K=$(uname -r)
case $K in
  *amzn2023*) echo "al2023 kernel" ;;
  *) /etc/eks/bootstrap.sh kern ;;
esac
