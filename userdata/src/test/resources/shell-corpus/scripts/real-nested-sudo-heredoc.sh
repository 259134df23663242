#!/bin/bash
sudo -i bash -euo pipefail <<'ROOT'
cd /
export PATH=$PATH:/usr/local/bin
/etc/eks/bootstrap.sh prod
ROOT
