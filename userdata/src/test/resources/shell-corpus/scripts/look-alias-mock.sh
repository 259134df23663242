#!/bin/bash
shopt -s expand_aliases
alias join=/etc/eks/bootstrap.sh
alias join='echo would join'
join c
