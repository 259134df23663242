#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/j
chmod +x /tmp/j
env /tmp/j
