#!/bin/bash
# The EFA kernel module is on the AMI; memory that it pins is not.
set -euo pipefail
if [[ -d /sys/class/infiniband ]] && ls /sys/class/infiniband/ | grep -q .; then
  sysctl -w vm.nr_hugepages=5128
  echo 'vm.nr_hugepages = 5128' > /etc/sysctl.d/90-efa.conf
  cat > /etc/security/limits.d/90-efa.conf <<LIMITS
* soft memlock unlimited
* hard memlock unlimited
LIMITS
  fi_info -p efa -t FI_EP_RDM || logger -t user-data "efa provider is not ready"
fi
