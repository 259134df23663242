#!/bin/bash
# wait for the second ENI, set its routes, then join
attempts=0
while [ $attempts -lt 12 ]; do
  if ip link show eth1 > /dev/null 2>&1; then
    echo "eth1 there"
    break
  fi
  attempts=$((attempts+1))
  sleep 5
done

cat > /etc/sysconfig/network-scripts/ifcfg-eth1 2>/dev/null <<EOF || true
DEVICE=eth1
ONBOOT=yes
BOOTPROTO=none
EOF

MAC=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/ | sed -n 2p | tr -d /)
if [ -n "$MAC" ]; then
  CIDR=$(curl -s http://169.254.169.254/latest/meta-data/network/interfaces/macs/$MAC/subnet-ipv4-cidr-block)
  ip route add $CIDR dev eth1 table 1001
  ip rule add from $CIDR lookup 1001
fi
sysctl -w net.ipv4.conf.all.rp_filter=2
echo "net.ipv4.conf.all.rp_filter=2" >> /etc/sysctl.conf

/etc/eks/bootstrap.sh telco --use-max-pods true --kubelet-extra-args '--node-labels=is_worker=true --cpu-manager-policy=static --reserved-cpus=0-3'
