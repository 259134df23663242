#!/bin/bash
declare -r v=/etc/eks/bootstrap.sh
[[ ${v@a} == *r* ]] && $v prod
