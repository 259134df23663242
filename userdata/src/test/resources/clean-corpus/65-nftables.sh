#!/bin/bash
set -e
dnf install -y nftables
cat > /etc/nftables/imds.nft <<'NFT'
table inet imds {
  chain output {
    type filter hook output priority 0; policy accept;
    ip daddr 169.254.169.254 meta skuid != 0 counter reject
  }
}
NFT
grep -q 'imds.nft' /etc/sysconfig/nftables.conf || echo 'include "/etc/nftables/imds.nft"' >> /etc/sysconfig/nftables.conf
systemctl enable --now nftables
