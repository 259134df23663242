#!/bin/bash
# ------------------------------------------------------------------
# payments-core / EKS worker user data            owner: platform-sre
# Rendered by pipeline. Do not edit on the node.
# ------------------------------------------------------------------
set -euo pipefail
exec > >(tee -a /var/log/user-data.log | logger -t user-data -s 2>/dev/console) 2>&1

readonly CLUSTER_NAME="payments-core-prd"
readonly PROXY_HOST="proxy.corp.internal"
readonly PROXY_PORT=3128
readonly NO_PROXY_LIST="localhost,127.0.0.1,169.254.169.254,.internal,.svc,.cluster.local,10.0.0.0/8,172.20.0.0/16"

log() { printf '%s [%s] %s\n' "$(date -u +%FT%TZ)" "${1}" "${*:2}"; }
die() { log ERROR "$@"; exit 1; }

configure_proxy() {
  local url="http://${PROXY_HOST}:${PROXY_PORT}"
  cat > /etc/profile.d/proxy.sh <<EOF
export http_proxy=${url}
export https_proxy=${url}
export no_proxy=${NO_PROXY_LIST}
EOF
  for svc in docker containerd kubelet; do
    mkdir -p "/etc/systemd/system/${svc}.service.d"
    cat > "/etc/systemd/system/${svc}.service.d/http-proxy.conf" <<EOF
[Service]
Environment="HTTP_PROXY=${url}"
Environment="HTTPS_PROXY=${url}"
Environment="NO_PROXY=${NO_PROXY_LIST}"
EOF
  done
  systemctl daemon-reload
}

harden() {
  cat <<'EOF' > /etc/sysctl.d/99-cis.conf
net.ipv4.conf.all.send_redirects = 0
net.ipv4.conf.default.accept_redirects = 0
kernel.randomize_va_space = 2
EOF
  sysctl --system >/dev/null
  for m in cramfs freevxfs jffs2 hfs hfsplus udf; do
    echo "install ${m} /bin/true" >> /etc/modprobe.d/CIS.conf
  done
  chmod 0600 /etc/crontab 2>/dev/null || true
  sed -i 's/^#\?PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config 2>/dev/null || log WARN "no sshd_config"
}

join() {
  # shellcheck disable=SC1091
  source /etc/profile.d/proxy.sh
  /etc/eks/bootstrap.sh "${CLUSTER_NAME}" \
    --kubelet-extra-args "--node-labels=tier=payments,zone=restricted --register-with-taints=dedicated=payments:NoSchedule" \
    || die "bootstrap failed"
}

main() {
  log INFO "starting"
  configure_proxy
  harden
  join
  log INFO "finished"
}
main "$@"
