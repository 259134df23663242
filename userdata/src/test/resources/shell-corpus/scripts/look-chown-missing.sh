#!/bin/bash
set -e
mkdir -p /opt/mycompany/bin
chown -R root:root /opt/mycompany/etc
/etc/eks/bootstrap.sh prod
