#!/bin/bash
set -euo pipefail

tee /etc/yum.repos.d/neuron.repo > /dev/null <<EOF
[neuron]
name=Neuron YUM Repository
baseurl=https://yum.repos.neuron.amazonaws.com
enabled=1
metadata_expire=0
EOF
rpm --import https://yum.repos.neuron.amazonaws.com/GPG-PUB-KEY-AMAZON-AWS-NEURON.PUB

dnf install -y kernel-devel-$(uname -r) kernel-headers-$(uname -r)
dnf install -y aws-neuronx-dkms aws-neuronx-oci-hook aws-neuronx-tools

# Was, on AL2:
#   /etc/eks/bootstrap.sh inf2 \
#     --kubelet-extra-args '--node-labels=accelerator=neuron'
# nodeadm reads its NodeConfig from another part of this document.

echo 'vm.nr_hugepages = 5128' > /etc/sysctl.d/90-hugepages.conf
sysctl -p /etc/sysctl.d/90-hugepages.conf

if ! modinfo neuron &>/dev/null; then
  echo "neuron module is missing" >&2
fi
