#!/bin/bash
trap 'case $BASH_COMMAND in echo*) /etc/eks/bootstrap.sh prod;; esac' DEBUG
true
