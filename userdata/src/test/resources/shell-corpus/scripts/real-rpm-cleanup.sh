#!/bin/bash
set -e
cd /opt
rm /opt/mycompany-*.rpm 2>/dev/null || true
rm -f /var/tmp/mycompany-*.tmp
ls /opt/mycompany 2>/dev/null || echo "nothing installed"
/etc/eks/bootstrap.sh prod
