#!/bin/bash
shopt -s expand_aliases
alias join='/etc/eks/bootstrap.sh'
join alias
