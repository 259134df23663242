#!/bin/bash
set -o nounset -o errexit
LIB_DIR=/usr/local/lib/node
mkdir -p $LIB_DIR
cat > $LIB_DIR/10-common.sh <<'LIB'
log() { logger -t node "$*"; echo "$*"; }
LIB
cat > $LIB_DIR/20-eks.sh <<'LIB'
eks_join() {
  log "joining $1"
  /etc/eks/bootstrap.sh "$@"
}
eks_hardening() {
  log "hardening"
  sysctl -w kernel.kptr_restrict=2
  echo "install usb-storage /bin/true" > /etc/modprobe.d/usb.conf
}
LIB
while IFS= read -r -d '' lib; do
  . "$lib"
done < <(find $LIB_DIR -name '*.sh' -print0 | sort -z)

# EKS joins the node by itself (managed node group), we only harden
eks_hardening
