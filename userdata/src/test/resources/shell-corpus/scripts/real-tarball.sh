#!/bin/bash
cd /tmp
aws s3 cp s3://corp/bootstrap.sh.tar.gz . || true
ls -l /etc/eks/bootstrap.sh.rpmsave /opt/etc/eks/bootstrap.sh 2>/dev/null
tar czf /var/backups-eks.tgz /etc/eks/bootstrap.sh 2>/dev/null
