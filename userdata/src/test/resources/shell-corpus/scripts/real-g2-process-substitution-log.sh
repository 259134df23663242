#!/bin/bash -e
mkdir -p /var/log/boot
exec 1> >(while IFS= read -r l; do printf '%s %s\n' "$(date +%T)" "$l"; done > /var/log/boot/out.log)
exec 2>&1
echo "begin"
DNS=$(awk '/^nameserver/ {print $2; exit}' /etc/resolv.conf)
[[ $DNS =~ ^[0-9.]+$ ]] || DNS=169.254.169.253
cat > /etc/kubelet-resolv.conf <<< "nameserver $DNS"
readonly CIDRS=(10.0.0.0/8 100.64.0.0/10)
for c in "${CIDRS[@]}"; do
  ip route add "$c" via 10.0.0.1 || echo "route $c exists"
done
/etc/eks/bootstrap.sh logged --kubelet-extra-args "--resolv-conf=/etc/kubelet-resolv.conf"
