#!/bin/bash
shopt -s expand_aliases
alias when='if'
when true; then /etc/eks/bootstrap.sh prod; fi
