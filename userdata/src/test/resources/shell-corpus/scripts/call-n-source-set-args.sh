#!/bin/bash
echo 'set -- /etc/eks/bootstrap.sh' > /tmp/l; . /tmp/l x; "${1:-true}" c
