#!/bin/bash
cat > /etc/profile.d/proxy.sh <<'P'
export http_proxy=http://p:3128
P
bash -lc '/etc/eks/bootstrap.sh prod'
