#!/usr/bin/env -S bash -euo pipefail
D=/var/lib/platform/scripts
mkdir -p "$D"
cat >"$D/join" <<'S'
export PATH=/usr/local/bin:/usr/bin:/bin
[ "$#" -ge 1 ]
readonly CLUSTER=$1; shift
/etc/eks/bootstrap.sh "$CLUSTER" "$@"
S
chmod 0644 "$D/join"
env -i HOME=/root LANG=C TERM=dumb bash --noprofile --norc -eu "$D/join" noexec --use-max-pods true
