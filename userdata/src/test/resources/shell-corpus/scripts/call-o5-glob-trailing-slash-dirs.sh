#!/bin/bash
mkdir -p /tmp/g/d; : > /tmp/g/f
set -- /tmp/g/*/
[ "$*" = /tmp/g/d/ ] && /etc/eks/bootstrap.sh prod
