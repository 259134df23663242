#!/bin/bash
echo 'set -- /etc/eks/bootstrap.sh' > /tmp/l; f() { . /tmp/l x; "${1:-true}" c; }; f true
