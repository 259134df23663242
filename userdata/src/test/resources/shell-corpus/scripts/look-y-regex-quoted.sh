#!/bin/bash
s='abc'
if [[ $s =~ "a.c" ]]; then /etc/eks/bootstrap.sh prod; fi
