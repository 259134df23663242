#!/bin/bash
echo 'exit 0' > /tmp/boot
cp -b /etc/eks/bootstrap.sh /tmp/boot
bash /tmp/boot~ c1
