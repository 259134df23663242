#!/bin/bash
declare -A m=([a]=1 [b]=2); m[a]=3; (( ${#m[@]} == 2 )) && /etc/eks/bootstrap.sh c
