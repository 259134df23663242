#!/bin/bash
f=$(echo <(echo /etc/eks/bootstrap.sh))
case $f in /dev/fd/*) /etc/eks/bootstrap.sh prod;; esac
