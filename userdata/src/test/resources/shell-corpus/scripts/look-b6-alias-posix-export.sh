#!/bin/bash
shopt -s expand_aliases
alias j=true
f() { j prod; }
alias j=/etc/eks/bootstrap.sh
f
