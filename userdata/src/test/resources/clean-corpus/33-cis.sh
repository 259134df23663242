#!/bin/bash
set -euo pipefail
for module in cramfs squashfs udf; do
  printf 'install %s /bin/false\nblacklist %s\n' "$module" "$module" > "/etc/modprobe.d/$module.conf"
done
chmod 600 /etc/ssh/sshd_config
sed -i -e 's/^#\?PermitRootLogin.*/PermitRootLogin no/' -e 's/^#\?X11Forwarding.*/X11Forwarding no/' /etc/ssh/sshd_config
systemctl reload sshd
cat > /etc/sysctl.d/60-cis.conf <<'EOF'
net.ipv4.conf.all.send_redirects = 0
net.ipv4.conf.default.accept_redirects = 0
kernel.randomize_va_space = 2
EOF
sysctl --system
chmod 700 /etc/cron.d /etc/cron.daily || true
systemctl mask --now rpcbind.socket || true
