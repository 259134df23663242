#!/bin/bash
MODE=al2023
case $MODE in
  al2) /etc/eks/bootstrap.sh c ;;
  al2?*) echo nodeadm ;;
esac
