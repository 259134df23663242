#!/bin/bash
shopt -s expand_aliases
join() { /etc/eks/bootstrap.sh prod; }
alias join=true
\join
