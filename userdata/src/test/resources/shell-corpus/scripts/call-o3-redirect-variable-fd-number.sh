#!/bin/bash
n=2
echo '/etc/eks/bootstrap.sh' $n> /tmp/s
grep -q 2 /tmp/s && /etc/eks/bootstrap.sh prod
