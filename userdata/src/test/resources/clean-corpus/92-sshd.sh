#!/bin/bash
cat > /etc/ssh/sshd_config.d/00-cis.conf <<-'CONF'
	Protocol 2
	X11Forwarding no
	ClientAliveInterval 300
	ClientAliveCountMax 0
	LoginGraceTime 60
	Banner /etc/issue.net
	Ciphers aes256-gcm@openssh.com,aes128-gcm@openssh.com
CONF
echo "Authorised use only." > /etc/issue.net
sshd -t && systemctl reload sshd
if ! systemctl is-active --quiet sshd; then
  systemctl start sshd
fi
