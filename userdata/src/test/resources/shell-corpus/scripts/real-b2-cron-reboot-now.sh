#!/bin/bash
set -e
cat > /usr/local/sbin/rejoin.sh <<'S'
#!/bin/bash -e
[ -f /run/joined ] && exit 0
/etc/eks/bootstrap.sh prod
touch /run/joined
S
chmod 700 /usr/local/sbin/rejoin.sh
( crontab -l 2>/dev/null || true; echo '@reboot /usr/local/sbin/rejoin.sh' ) | crontab -
/usr/local/sbin/rejoin.sh 2>&1 | tee /var/log/rejoin.log
