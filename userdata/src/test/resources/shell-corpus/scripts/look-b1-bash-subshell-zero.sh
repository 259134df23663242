#!/bin/bash
if (( BASH_SUBSHELL )); then /etc/eks/bootstrap.sh prod; fi
