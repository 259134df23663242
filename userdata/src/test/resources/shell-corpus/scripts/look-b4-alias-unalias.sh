#!/bin/bash
shopt -s expand_aliases
alias j='/etc/eks/bootstrap.sh prod'
unalias j
j 2>/dev/null
