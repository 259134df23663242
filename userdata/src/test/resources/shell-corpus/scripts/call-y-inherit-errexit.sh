#!/bin/bash
set -e
echo "ca: $(false; echo none)"
/etc/eks/bootstrap.sh prod
