#!/bin/bash
log()  { printf '[%s] %s\n' "$(date -u +%FT%TZ)" "$*" | tee -a /var/log/node-setup.log; }
install_packages() { log packages; dnf install -y nfs-utils jq; }
join_cluster() {
  # kept for AL2, see runbook
  /etc/eks/bootstrap.sh "$1"
}
main() {
  install_packages
  log "nodeadm joins the cluster by itself"
}
main "$@"
