#!/bin/bash
shopt -s expand_aliases
alias ll='ls -l'
[ "$(type -t ll)" = alias ] && /etc/eks/bootstrap.sh prod
