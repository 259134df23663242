#!/bin/sh
cat < <(
alias al=sudo 
al /etc/eks/bootstrap.sh
)