#!/bin/bash
f() { set -- $(caller 0); case $2 in main) /etc/eks/bootstrap.sh prod ;; esac; }
f
