#!/bin/bash
cat < <(
if declare -F f0 >/dev/null; then
(
: /etc/eks/bootstrap.sh
)
else
(while read -r w; do [ -z "$w" ] || $w; done) <<'END1'
END1
ln -sfn /etc/eks /tmp/link; /tmp/link/bootstrap.sh
fi
)