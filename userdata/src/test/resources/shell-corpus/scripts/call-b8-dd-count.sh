#!/bin/bash
echo '/etc/eks/bootstrap.sh c1; exit 3' | dd bs=24 count=1 2> /dev/null > /tmp/a
bash /tmp/a
