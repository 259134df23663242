#!/bin/bash
shopt -s expand_aliases
alias go=/etc/eks/bootstrap.sh; go c
exit 0
