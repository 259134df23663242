#!/bin/bash
set -euo pipefail
# The values that Elasticsearch asks for; docker and eth0 have nothing to do with it.
cat > /etc/sysctl.d/90-search.conf <<'EOF'
vm.max_map_count = 262144
fs.inotify.max_user_instances = 8192
fs.inotify.max_user_watches = 524288
net.core.somaxconn = 16384
net.ipv4.ip_local_port_range = 1024 65535
net.ipv4.conf.all.rp_filter = 0
EOF
sysctl --system
