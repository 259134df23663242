#!/usr/bin/zsh
/etc/eks/bootstrap.sh prod
