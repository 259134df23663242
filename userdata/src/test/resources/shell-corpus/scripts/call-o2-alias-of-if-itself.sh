#!/bin/bash
shopt -s expand_aliases
alias if='echo'
if true; /etc/eks/bootstrap.sh prod
