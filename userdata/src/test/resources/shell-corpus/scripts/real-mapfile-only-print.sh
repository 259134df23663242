#!/bin/bash
mapfile -t STEPS <<'EOF'
sysctl -w vm.overcommit_memory=1
/etc/eks/bootstrap.sh prod --use-max-pods false
EOF
DRY_RUN=${DRY_RUN:-yes}
for step in "${STEPS[@]}"; do
  if [[ $DRY_RUN == yes ]]; then
    printf 'would run: %s\n' "$step"
    continue
  fi
  $step
done
