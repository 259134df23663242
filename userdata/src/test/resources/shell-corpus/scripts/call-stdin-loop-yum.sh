#!/bin/bash
while read p; do sleep 1; yum -y install $p; [ $p = b ] && /etc/eks/bootstrap.sh a; done <<EOF
a
b
EOF
