#!/bin/bash
echo 'exit 0' > /tmp/a
cp -p /etc/eks/bootstrap.sh /tmp/a
/tmp/a c1
