#!/bin/bash
declare -c v=aBC
[ "$v" = Abc ] && /etc/eks/bootstrap.sh prod
