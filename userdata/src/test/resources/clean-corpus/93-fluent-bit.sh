#!/bin/bash
set -euo pipefail
cat >/etc/yum.repos.d/fluent-bit.repo <<'REPO'
[fluent-bit]
name=Fluent Bit
baseurl=https://packages.fluentbit.io/amazonlinux/2023/
gpgcheck=1
gpgkey=https://packages.fluentbit.io/fluentbit.key
enabled=1
REPO
dnf install -y fluent-bit
cat >/etc/fluent-bit/fluent-bit.conf <<'CONF'
[SERVICE]
    flush 5
[INPUT]
    name systemd
    tag node.*
    systemd_filter _SYSTEMD_UNIT=kubelet.service
    systemd_filter _SYSTEMD_UNIT=containerd.service
    systemd_filter _SYSTEMD_UNIT=nodeadm-run.service
[OUTPUT]
    name cloudwatch_logs
    match *
    region eu-west-1
    log_group_name /eks/nodes
    log_stream_prefix node-
CONF
systemctl enable fluent-bit
systemctl restart fluent-bit
