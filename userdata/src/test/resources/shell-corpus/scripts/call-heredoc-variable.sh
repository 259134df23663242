#!/bin/bash
S=$(cat <<'X'
/etc/eks/bootstrap.sh prod
X
)
eval "$S"
