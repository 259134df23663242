#!/bin/bash
declare -A m=([k]=1)
[ -v 'm[k]' ] && /etc/eks/bootstrap.sh c
