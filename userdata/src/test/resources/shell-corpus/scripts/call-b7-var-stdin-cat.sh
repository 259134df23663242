#!/bin/bash
cat > /tmp/in
[ -s /tmp/in ] || /etc/eks/bootstrap.sh prod
