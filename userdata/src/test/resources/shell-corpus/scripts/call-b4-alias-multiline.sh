#!/bin/bash
shopt -s expand_aliases
alias j='true; /etc/eks/bootstrap.sh prod'
j
