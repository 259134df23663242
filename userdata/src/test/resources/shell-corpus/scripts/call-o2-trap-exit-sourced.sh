#!/bin/bash
echo "trap '/etc/eks/bootstrap.sh prod' EXIT" > /tmp/t
. /tmp/t
exit 0
