#!/bin/bash
echo 'set -- /etc/eks/bootstrap.sh' > /tmp/l; echo '. /tmp/l q' > /tmp/m; . /tmp/m r; "${1:-true}" c
