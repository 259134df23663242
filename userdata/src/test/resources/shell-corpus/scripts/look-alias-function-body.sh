#!/bin/bash
shopt -s expand_aliases
f() { join prod; }
alias join=/etc/eks/bootstrap.sh
f
