#!/bin/bash
set -e
LIB=/usr/local/lib/join
mkdir -p $LIB
cat > $LIB/common.sh <<'EOF'
[[ -n "${_COMMON_LOADED:-}" ]] && return 0
_COMMON_LOADED=1
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
trace() { echo "[$(basename "${BASH_SOURCE[1]}")] $*" >&2; }
EOF
cat > $LIB/labels.sh <<'EOF'
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
labels() { trace "labels"; echo "--node-labels=lib=$(basename "$here")"; }
EOF
cat > $LIB/join.sh <<'EOF'
#!/bin/bash
source "${BASH_SOURCE[0]%/*}/labels.sh"
source "${BASH_SOURCE[0]%/*}/common.sh"
trace "join $1"
/etc/eks/bootstrap.sh "$1" --kubelet-extra-args "$(labels)"
EOF
chmod +x $LIB/join.sh
$LIB/join.sh chained
