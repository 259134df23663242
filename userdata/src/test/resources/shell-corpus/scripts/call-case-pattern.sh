#!/bin/bash
MODE=legacy-node
case "$MODE" in
  new|modern) echo no ;;
  legacy*|old) /etc/eks/bootstrap.sh prod ;;
  *) echo other ;;
esac
