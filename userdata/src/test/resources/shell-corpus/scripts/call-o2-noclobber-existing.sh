#!/bin/bash
set -C
echo '/etc/eks/bootstrap.sh prod' > /tmp/a
echo 'exit' > /tmp/a
. /tmp/a
