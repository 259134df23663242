#!/bin/bash
shopt -s nocasematch
a=/ETC/EKS
[[ $a == /etc/* ]] && /etc/eks/bootstrap.sh
