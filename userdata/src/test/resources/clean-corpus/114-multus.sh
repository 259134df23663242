#!/bin/bash
mkdir -p /etc/cni/multus
cat > /etc/cni/multus/secondary.conf <<'JSON'
{"cniVersion": "0.3.1", "type": "ipvlan", "mode": "l2", "ipam": {"type": "host-local", "subnet": "10.9.0.0/24"}}
JSON
modprobe ipvlan
