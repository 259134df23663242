#!/bin/bash
case $(uname -r) in
  *.amzn2.*) /etc/eks/bootstrap.sh prod ;;
  *.amzn2023.*) : ;;
esac
