#!/bin/bash
set -euo pipefail
#
# Until 2024 this was:
#   /etc/eks/bootstrap.sh prod --use-max-pods false
# On AL2023 nodeadm does it, see the NodeConfig part.
#
echo 'fs.inotify.max_user_watches=1048576' > /etc/sysctl.d/99-inotify.conf
sysctl -p /etc/sysctl.d/99-inotify.conf
