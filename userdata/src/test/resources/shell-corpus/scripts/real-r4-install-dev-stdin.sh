#!/bin/bash
set -euo pipefail

install -D -m 0755 /dev/stdin /usr/local/lib/node/10-kernel <<'EOF'
#!/bin/bash
sysctl -w vm.max_map_count=262144
EOF
install -D -m 0755 /dev/stdin /usr/local/lib/node/50-join <<'EOF'
#!/bin/bash
/etc/eks/bootstrap.sh "$1" --use-max-pods false
EOF
install -D -m 0644 /dev/stdin /usr/local/lib/node/README <<'EOF'
numbered steps, started by user data
EOF

for step in /usr/local/lib/node/*; do
  [[ -x $step && -f $step ]] || continue
  echo "--- ${step##*/}"
  "$step" installed || { echo "${step##*/} failed with $?"; [[ $step == */50-* ]] && exit 1; }
done
