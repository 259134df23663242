#!/bin/bash
proxy_up() { timeout 2 bash -c "</dev/tcp/proxy.internal/3128" 2>/dev/null; }
if proxy_up; then
  export https_proxy=http://proxy.internal:3128
else
  echo "no proxy"
fi
/etc/eks/bootstrap.sh px
