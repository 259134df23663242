#!/bin/bash
set -e
cat > /etc/node-steps.tsv <<'EOF'
#order	enabled	command	args
10	yes	/usr/bin/mkdir	-p /var/lib/x
30	no	/etc/eks/bootstrap.sh	prod --dns-cluster-ip 172.20.0.10
40	yes	/usr/bin/touch	/var/lib/x/done
EOF
awk -F'\t' '!/^#/ && $2 == "yes" { print $3 " " $4 }' /etc/node-steps.tsv > /tmp/steps.sh
bash -e /tmp/steps.sh
