#!/bin/bash
real=/etc/eks/bootstrap.sh
declare -n r=real
unset -n r
${real:-echo} prod
