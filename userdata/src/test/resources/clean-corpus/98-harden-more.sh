#!/bin/bash
set -e
dnf -y update --security
dnf -y remove telnet rsh ypbind || true
systemctl mask rpcbind.service rpcbind.socket
systemctl disable --now postfix 2>/dev/null || true
echo 'install dccp /bin/true' > /etc/modprobe.d/dccp.conf
cat > /etc/tmpfiles.d/tmp.conf <<EOT
D! /tmp 1777 root root 0
EOT
sed -ri 's/^\s*PASS_MAX_DAYS.*/PASS_MAX_DAYS 90/' /etc/login.defs
find / -xdev -type f -perm -0002 -exec chmod o-w {} +
getenforce | grep -qi permissive || setenforce 0
rm -f /etc/cron.deny /etc/at.deny
chown root:root /etc/crontab 2>/dev/null || :
[ -f /etc/rsyslog.conf ] && sed -i 's/^\$FileCreateMode.*/$FileCreateMode 0640/' /etc/rsyslog.conf
umask 027
true
