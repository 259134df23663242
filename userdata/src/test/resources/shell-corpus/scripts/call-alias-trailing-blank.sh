#!/bin/bash
shopt -s expand_aliases
alias sudo='sudo '
alias join=/etc/eks/bootstrap.sh
sudo join prod
