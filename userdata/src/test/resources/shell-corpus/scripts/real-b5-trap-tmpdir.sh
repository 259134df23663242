#!/bin/bash
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
cat > "$tmp/run" <<'R'
#!/usr/bin/env bash
/etc/eks/bootstrap.sh "$@"
R
chmod u+x "$tmp/run"
"$tmp/run" prod
