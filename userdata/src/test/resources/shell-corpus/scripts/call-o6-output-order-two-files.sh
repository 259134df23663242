#!/bin/bash
echo /etc/eks/bootstrap.sh | tee /tmp/c | cat > /dev/null
sh /tmp/c
