#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' | gzip -c > /tmp/j.gz
zcat /tmp/j.gz | bash
