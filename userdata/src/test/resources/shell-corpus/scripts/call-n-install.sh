#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/i
install -D -m 0755 /tmp/i /opt/x/y/run
/opt/x/y/run
