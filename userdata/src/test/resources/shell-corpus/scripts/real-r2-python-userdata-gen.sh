#!/bin/bash
set -eu
python3 <<'EOF' > /tmp/args
labels = {"a": "1", "b": "2"}
print("--node-labels=" + ",".join(f"{k}={v}" for k, v in sorted(labels.items())))
EOF

EXTRA=$(cat /tmp/args)
test -n "$EXTRA" || EXTRA="--v=1"
/etc/eks/bootstrap.sh gen --kubelet-extra-args "$EXTRA"
