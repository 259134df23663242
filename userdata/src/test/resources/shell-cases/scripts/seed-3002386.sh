#!/bin/bash
trap 'declare -i n=a' DEBUG
declare -l a=/ETC/EKS/BOOTSTRAP.SH
/etc/eks/bootstrap.sh