#!/bin/bash
while read -r line; do
  [[ $line == \#* || -z $line ]] && continue
  $line
done <<'EOF'
# /etc/eks/bootstrap.sh prod
echo step

EOF
