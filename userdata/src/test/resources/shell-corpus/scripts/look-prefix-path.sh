#!/bin/bash
mkdir -p /opt/x/etc/eks
echo 'echo other' > /opt/x/etc/eks/bootstrap.sh
bash /opt/x/etc/eks/bootstrap.sh prod
