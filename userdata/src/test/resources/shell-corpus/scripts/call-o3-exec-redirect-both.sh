#!/bin/bash
exec 3>&1 > /tmp/s
echo '/etc/eks/bootstrap.sh prod'
exec 1>&3
bash /tmp/s
