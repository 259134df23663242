#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/a; chmod -v --reference=/bin/ls /tmp/a; /tmp/a
