#!/bin/bash
set -eu
mkdir -p /etc/acme
printf '%s\n' metrics legacy-bootstrap > /etc/acme/features
enabled() { [ -f /etc/acme/features ] && grep -qx "$1" /etc/acme/features; }
enabled tracing && echo tracing
if enabled legacy-bootstrap; then
  /etc/eks/bootstrap.sh prod
fi
