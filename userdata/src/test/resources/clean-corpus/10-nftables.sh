#!/bin/bash
set -euo pipefail
dnf install -y nftables
cat > /etc/nftables/metadata.nft <<'EOF'
table inet node_guard {
  chain forward {
    type filter hook forward priority filter; policy accept;
    ip daddr 169.254.169.254 tcp dport 80 drop
  }
}
EOF
echo 'include "/etc/nftables/metadata.nft"' >> /etc/sysconfig/nftables.conf
systemctl enable --now nftables
