#!/bin/bash
shopt -s expand_aliases
alias j=/etc/eks/bootstrap.sh; eval 'j prod'
