#!/bin/bash
f=/tmp/log-$(date +%Y%m%d); case $f in /tmp/log-*) /etc/eks/bootstrap.sh c;; esac
