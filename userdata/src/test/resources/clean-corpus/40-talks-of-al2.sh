#!/bin/bash
# AL2 nodes had docker, eth0, crond and /var/log/messages; these have none of it.
set -e
echo "no docker here: use nerdctl; eth0 is ens5; see journalctl and not /var/log/messages"
cat > /etc/motd <<'EOF'
This node has no docker, no crictl, no cron.
Its interface is not called eth0. Logs: journalctl -u kubelet
IMDS: curl http://169.254.169.254/ needs a token here.
EOF
