#!/bin/bash
shopt -s nocasematch
[[ AL2 =~ ^al2$ ]] && /etc/eks/bootstrap.sh prod
