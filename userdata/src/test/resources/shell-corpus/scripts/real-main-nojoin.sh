#!/usr/bin/env bash
set -o errexit -o nounset -o pipefail
log() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*" | tee -a /var/log/node-init.log >&2; }
install_packages() { yum -y -q install jq nfs-utils >/dev/null; }
tune_kernel() {
  cat >/etc/sysctl.d/99-node.conf <<EOF2
vm.max_map_count = 262144
EOF2
  sysctl --system >/dev/null
}
# AL2 only, kept until the last AL2 group is gone
join_cluster() {
  /etc/eks/bootstrap.sh "payments-prod" --container-runtime containerd
}
main() {
  install_packages
  tune_kernel
  # join_cluster
  log done
}
main "$@"
