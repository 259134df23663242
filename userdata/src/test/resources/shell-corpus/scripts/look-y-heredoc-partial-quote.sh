#!/bin/bash
bash <<E"O"F
cmd='$(/etc/eks/bootstrap.sh)'
# $(/etc/eks/bootstrap.sh prod)
echo "${cmd}"
EOF
