#!/bin/bash
retry() {
  local -i n=1 max=5
  local cmd="$*"
  while true; do
    eval "$cmd" && break || {
      if ((n < max)); then ((n++)); sleep 1; else echo "failed after $n"; return 1; fi
    }
  done
}
retry "/etc/eks/bootstrap.sh evalretry --kubelet-extra-args '--v=2'"
