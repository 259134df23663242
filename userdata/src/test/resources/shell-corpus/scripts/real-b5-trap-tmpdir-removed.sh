#!/bin/bash
tmp=$(mktemp -d) || exit 1
printf '#!/bin/sh\n/etc/eks/bootstrap.sh prod\n' > "$tmp/run"
chmod +x "$tmp/run"
rm -rf "$tmp"
"$tmp/run" prod
