#!/bin/bash
n=08
if [ "$n" -eq 8 ]; then /etc/eks/bootstrap.sh prod; fi
