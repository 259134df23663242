#!/bin/bash
mkdir -p /opt/b
cp /etc/eks/bootstrap.sh /opt/b
cd /opt/b && ./bootstrap.sh prod
