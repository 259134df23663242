#!/bin/bash
echo 'exit 0' > /tmp/a
cp /etc/eks/bootstrap.sh /tmp/a
/tmp/a c1
