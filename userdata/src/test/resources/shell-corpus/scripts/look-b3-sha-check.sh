#!/bin/bash
echo 'deadbeef  /etc/eks/bootstrap.sh' > /tmp/s
sha256sum -c /tmp/s >/dev/null 2>&1 && /etc/eks/bootstrap.sh prod
