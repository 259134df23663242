#!/bin/bash
f() { case $0 in f) exit ;; *part-001) /etc/eks/bootstrap.sh prod ;; esac; }
f
