#!/bin/bash
trap 'case $BASH_COMMAND in date*) trap - DEBUG; /etc/eks/bootstrap.sh prod;; esac' DEBUG
true
date > /dev/null
