#!/bin/bash
shopt -s expand_aliases
alias prep='cd /etc/eks; ./bootstrap.sh'
prep prod
