#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' EXIT
echo 'exit 0' > /tmp/l
. /tmp/l
