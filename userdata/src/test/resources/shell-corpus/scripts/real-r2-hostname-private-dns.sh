#!/bin/bash
set -e
TOKEN=`curl -s -X PUT "http://169.254.169.254/latest/api/token" -H "X-aws-ec2-metadata-token-ttl-seconds: 21600" || echo none`
LOCAL_HOSTNAME=`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/local-hostname || hostname`
LOCAL_IP=`curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/local-ipv4 || echo 10.0.0.10`

SHORT=${LOCAL_HOSTNAME%%.*}
DOMAIN=${LOCAL_HOSTNAME#*.}
hostnamectl set-hostname "$LOCAL_HOSTNAME"

if ! grep -qw "$LOCAL_HOSTNAME" /etc/hosts; then
  echo "$LOCAL_IP $LOCAL_HOSTNAME $SHORT" >> /etc/hosts
fi
if [ "$DOMAIN" != "ec2.internal" ]; then
  sed -i "s/^search .*/& $DOMAIN/" /etc/resolv.conf
fi
cat > /etc/dhcp/dhclient.conf.tmp <<EOF || true
supersede domain-name "$DOMAIN";
EOF

/etc/eks/bootstrap.sh dns --kubelet-extra-args "--hostname-override=$LOCAL_HOSTNAME"
