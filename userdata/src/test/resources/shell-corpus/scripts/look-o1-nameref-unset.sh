#!/bin/bash
real=/etc/eks/bootstrap.sh
declare -n r=real
unset r
${real:-echo} prod
