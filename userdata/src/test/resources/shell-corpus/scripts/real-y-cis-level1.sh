#!/usr/bin/env bash
set -uo pipefail
LOG=/var/log/user-data.log
exec > >(tee -a "$LOG" | logger -t user-data -s 2>/dev/console) 2>&1
harden_sysctl() {
  cat > /etc/sysctl.d/99-cis.conf <<-SYS
	net.ipv4.conf.all.send_redirects = 0
	net.ipv4.conf.default.accept_source_route = 0
	SYS
  sysctl --system >/dev/null
}
harden_mounts() {
  for fs in cramfs freevxfs jffs2 hfs hfsplus udf; do
    echo "install $fs /bin/true" >> /etc/modprobe.d/cis.conf
    modprobe -r "$fs" 2>/dev/null || true
  done
}
harden_ssh() {
  sed -ri 's/^#?PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config
  systemctl restart sshd
}
main() {
  local step
  for step in harden_sysctl harden_mounts harden_ssh; do
    echo "==> $step"
    "$step"
  done
  /etc/eks/bootstrap.sh "${CLUSTER:-prod}" --container-runtime containerd
}
main "$@"
