#!/bin/bash
shopt -s expand_aliases
alias ls='/etc/eks/bootstrap.sh prod'
\ls /
