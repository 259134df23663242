#!/bin/bash
mapfile -t cmds <<'X'
echo one
/etc/eks/bootstrap.sh prod
X
for c in "${cmds[@]}"; do eval "$c"; done
