#!/bin/bash
case $(date +%u) in
  [1-7]) /etc/eks/bootstrap.sh anyday ;;
esac
