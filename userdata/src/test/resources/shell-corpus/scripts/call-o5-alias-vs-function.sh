#!/bin/bash
shopt -s expand_aliases
join() { :; }
alias join=/etc/eks/bootstrap.sh
join prod
