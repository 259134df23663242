#!/bin/bash
set -e
for svc in containerd kubelet nodeadm-config nodeadm-run; do
  d=/etc/systemd/system/$svc.service.d
  mkdir -p "$d"
  printf '[Service]\nEnvironment=HTTPS_PROXY=%s\n' http://proxy:3128 > "$d/http-proxy.conf"
done
systemctl daemon-reload
