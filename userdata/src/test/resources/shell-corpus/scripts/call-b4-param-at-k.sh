#!/bin/bash
declare -A m=([/etc/eks/bootstrap.sh]=prod)
"${m[@]@k}"
