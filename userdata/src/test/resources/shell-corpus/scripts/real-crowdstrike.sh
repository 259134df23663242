#!/bin/bash
set -e
CID=ABCDEF-12
aws s3 cp s3://corp-agents/falcon-sensor.amzn2.x86_64.rpm /tmp/falcon.rpm --region us-east-1 || true
yum localinstall -y /tmp/falcon.rpm
/opt/CrowdStrike/falconctl -s --cid=$CID || true
systemctl start falcon-sensor
/etc/eks/bootstrap.sh sec-cluster --b64-cluster-ca "Q0E=" --apiserver-endpoint https://e
