#!/bin/bash
shopt -s expand_aliases
alias sudo='sudo -n '
alias join=/etc/eks/bootstrap.sh
sudo join prod
