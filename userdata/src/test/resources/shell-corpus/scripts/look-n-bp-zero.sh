#!/bin/bash
mkdir -p /opt/b; echo 'case $0 in */zz) /etc/eks/bootstrap.sh c;; esac' > /opt/b/zz
PATH=$PATH:/opt/b bash zz
