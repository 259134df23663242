#!/bin/bash
shopt -s expand_aliases
alias joinit=/etc/eks/bootstrap.sh; joinit prod
