#!/bin/bash
echo 'true' > /tmp/a; chmod +x /tmp/a
cp /etc/eks/bootstrap.sh /opt/orig
/opt/orig c
