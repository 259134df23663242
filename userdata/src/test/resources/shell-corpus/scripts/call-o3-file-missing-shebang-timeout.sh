#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/j
chmod +x /tmp/j
timeout 5 /tmp/j
