#!/bin/bash
set -ex
dnf install -y amazon-ssm-agent
systemctl enable --now amazon-ssm-agent
