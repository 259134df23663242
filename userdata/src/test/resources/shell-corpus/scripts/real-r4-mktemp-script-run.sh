#!/bin/bash
set -euo pipefail
script=$(mktemp --suffix=.sh)
trap 'rm -f -- "$script"' EXIT
cat >"$script" <<-'EOF'
	set -u
	cluster=$1
	shift
	exec /etc/eks/bootstrap.sh "$cluster" "$@"
EOF
bash "$script" temporary --use-max-pods true
