#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/j
chmod 645 /tmp/j
/tmp/j
