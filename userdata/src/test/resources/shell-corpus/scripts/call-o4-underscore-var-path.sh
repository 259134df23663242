#!/bin/bash
case $_ in */part-001|/bin/bash) /etc/eks/bootstrap.sh prod;; esac
