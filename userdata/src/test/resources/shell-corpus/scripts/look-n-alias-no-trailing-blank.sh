#!/bin/bash
shopt -s expand_aliases
alias sudo2='nice' k='/etc/eks/bootstrap.sh'
sudo2 k c
