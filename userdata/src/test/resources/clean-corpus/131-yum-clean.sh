#!/bin/bash
yum -y update --security --exclude='kernel*' --exclude=containerd --exclude=runc
yum clean all
rm -rf /var/cache/yum /var/cache/dnf
dnf versionlock list || true
dnf config-manager --save --setopt=fastestmirror=1 || true
