#!/bin/bash -e
echo '/etc/eks/bootstrap.sh prod' | tee /tmp/s0 >/dev/null
truncate -s 0 /tmp/s0
bash /tmp/s0