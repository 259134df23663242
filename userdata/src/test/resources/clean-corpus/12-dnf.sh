#!/bin/bash
set -euxo pipefail
exec > >(tee /var/log/user-data.log | logger -t user-data -s 2>/dev/console) 2>&1
dnf -y upgrade --security --exclude='kernel*' --exclude=containerd
dnf install -y jq htop nfs-utils xfsprogs nvme-cli amazon-efs-utils kernel-headers-$(uname -r)
dnf config-manager --add-repo https://rpm.releases.hashicorp.com/AmazonLinux/hashicorp.repo
dnf install -y vault
dnf clean all
