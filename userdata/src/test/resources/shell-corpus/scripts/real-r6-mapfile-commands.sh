#!/bin/bash
mapfile -t lines <<'EOF'
# steps
mkdir -p /srv/data
sysctl -w vm.swappiness=10

/etc/eks/bootstrap.sh mapped --kubelet-extra-args "--v=2"
EOF
for i in "${!lines[@]}"; do
  line=${lines[i]}
  [[ -z $line || $line == \#* ]] && continue
  printf '%2d %s\n' "$i" "$line"
  bash -c "$line" < /dev/null || printf 'line %d: %d\n' "$i" "$?"
done
