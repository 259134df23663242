#!/bin/bash
shopt -s extglob
old=$(shopt -p extglob nullglob)
shopt -u extglob
eval "$old"
[[ $(shopt -p extglob) == 'shopt -s extglob' ]] && /etc/eks/bootstrap.sh
