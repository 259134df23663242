#!/bin/bash
set -o nounset

cat > /etc/cron.d/image-prune <<'CRON'
SHELL=/bin/bash
PATH=/sbin:/bin:/usr/sbin:/usr/bin
17 3 * * * root crictl rmi --prune >> /var/log/image-prune.log 2>&1
*/10 * * * * root /usr/local/bin/disk-report
CRON
chmod 0644 /etc/cron.d/image-prune

cat > /usr/local/bin/disk-report <<'SH'
#!/bin/bash
df -h --output=pcent,target | awk 'NR>1 && $1+0 > 85 {print "disk " $2 " at " $1}' | logger -t disk-report
SH
chmod 755 /usr/local/bin/disk-report

cat > /etc/logrotate.d/eks <<'ROT'
/var/log/eks/*.log {
  daily
  rotate 7
  compress
  missingok
  postrotate
    /bin/kill -HUP `cat /var/run/syslogd.pid 2>/dev/null` 2>/dev/null || true
  endscript
}
ROT

mkdir -p /var/log/eks
/etc/eks/bootstrap.sh cron-cluster 2>&1 | tee /var/log/eks/bootstrap.log
exit "${PIPESTATUS[0]}"
