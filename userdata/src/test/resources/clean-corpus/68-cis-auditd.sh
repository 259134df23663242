#!/bin/bash
set -uo pipefail
# CIS Amazon Linux 2023 benchmark, sections 1, 4 and 6
dnf -y install audit aide

cat > /etc/audit/rules.d/50-cis.rules <<'RULES'
-w /etc/passwd -p wa -k identity
-w /etc/group -p wa -k identity
-w /etc/shadow -p wa -k identity
-w /etc/sudoers -p wa -k scope
-w /etc/sudoers.d/ -p wa -k scope
-w /etc/resolv.conf -p wa -k system-locale
-w /etc/crontab -p wa -k cron
-w /var/run/docker.sock -p wa -k docker
-w /usr/bin/dockerd -p wa -k docker
-w /etc/kubernetes/ -p wa -k kubernetes
-w /var/log/lastlog -p wa -k logins
-a always,exit -F arch=b64 -S adjtimex,settimeofday -k time-change
-a always,exit -F arch=b64 -S init_module,delete_module -k modules
-e 2
RULES
augenrules --load
for module in cramfs squashfs udf usb-storage; do
  printf 'install %s /bin/false\nblacklist %s\n' "$module" "$module" > "/etc/modprobe.d/$module.conf"
done
for parameter in net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.default.accept_source_route=0 kernel.randomize_va_space=2; do
  sysctl -w "$parameter" && echo "$parameter" >> /etc/sysctl.d/60-cis.conf
done
chmod 600 /etc/kubernetes/kubelet/config.json 2>/dev/null || true
chmod 0600 /boot/grub2/grub.cfg
update-crypto-policies --set DEFAULT:NO-SHA1
passwd -l root
