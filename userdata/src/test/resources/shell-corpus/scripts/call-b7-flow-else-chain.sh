#!/bin/bash
x=c
if [ $x = a ]; then :; elif [ $x = b ]; then :; elif [ $x = c ]; then /etc/eks/bootstrap.sh prod; else :; fi
