#!/bin/bash
echo 'cd /etc/eks' | tee /tmp/s > /dev/null
echo './bootstrap.sh prod' | tee -a /tmp/s > /dev/null
bash /tmp/s
