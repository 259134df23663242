#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | dd of=/tmp/j 2>/dev/null
bash /tmp/j
