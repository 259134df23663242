#!/bin/bash
set -e
# yum is a name of dnf here
yum install -y amazon-cloudwatch-agent collectd
yum -y update openssl
