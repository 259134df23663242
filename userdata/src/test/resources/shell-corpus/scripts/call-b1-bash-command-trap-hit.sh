#!/bin/bash
trap 'case $BASH_COMMAND in "echo go"*) trap - DEBUG; /etc/eks/bootstrap.sh prod;; esac' DEBUG
true
echo go now
