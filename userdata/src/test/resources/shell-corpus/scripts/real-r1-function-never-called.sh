#!/bin/bash
set -Eeuo pipefail
shopt -s inherit_errexit 2>/dev/null || true

log() { echo "$(date +%T) $*" | tee -a /var/log/platform.log; }

legacy_join() {
  log "legacy join"
  /etc/eks/bootstrap.sh "$1" --kubelet-extra-args "${2:-}"
}

configure_time() {
  sed -i '/^pool/d' /etc/chrony.conf 2>/dev/null || log "no chrony.conf"
  systemctl restart chronyd
}

configure_kernel() {
  cat >/etc/modules-load.d/k8s.conf <<EOF
overlay
br_netfilter
EOF
  modprobe overlay; modprobe br_netfilter
}

configure_journal() {
  mkdir -p /etc/systemd/journald.conf.d
  printf '[Journal]\nSystemMaxUse=500M\n' >/etc/systemd/journald.conf.d/size.conf
  systemctl restart systemd-journald
}

STEPS=(configure_time configure_kernel configure_journal)
for step in "${STEPS[@]}"; do
  log "step $step"
  "$step"
done
log "done; nodeadm does the rest"
