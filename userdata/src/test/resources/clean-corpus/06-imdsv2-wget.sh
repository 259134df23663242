#!/bin/bash
set -eu
IMDS=http://169.254.169.254
TOKEN=$(wget -q -O - --method=PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 120' $IMDS/latest/api/token)
HEADER="X-aws-ec2-metadata-token: $TOKEN"
ID=$(wget -q -O - --header "$HEADER" "$IMDS/latest/meta-data/instance-id")
hostnamectl status
echo "instance $ID" > /etc/motd
