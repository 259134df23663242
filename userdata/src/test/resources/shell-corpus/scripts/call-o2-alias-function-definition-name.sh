#!/bin/bash
shopt -s expand_aliases
alias f=join
f() { /etc/eks/bootstrap.sh prod; }
\join
