#!/bin/bash
mkdir -p /tmp/pkg/bin
echo '/etc/eks/bootstrap.sh gz' > /tmp/pkg/bin/go
tar czf /tmp/p.tgz -C /tmp pkg
rm -rf /tmp/pkg
cd /opt && tar xzf /tmp/p.tgz
bash /opt/pkg/bin/go
