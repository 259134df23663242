#!/bin/bash
while read -r what arg; do
  case $what in
    remote) ssh -o BatchMode=yes ops.example.com "register $(hostname) $arg" ;;
    join) /etc/eks/bootstrap.sh "$arg" ;;
  esac
done <<'EOF'
note start
join first
EOF
