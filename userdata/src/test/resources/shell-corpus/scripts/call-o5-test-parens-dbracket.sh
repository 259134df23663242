#!/bin/bash
[[ ( a == b || a == a ) && ! ( a == c ) ]] && /etc/eks/bootstrap.sh prod
