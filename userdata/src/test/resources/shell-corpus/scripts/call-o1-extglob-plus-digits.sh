#!/bin/bash
shopt -s extglob
v=123
[[ $v == +([0-9]) ]] && /etc/eks/bootstrap.sh prod
