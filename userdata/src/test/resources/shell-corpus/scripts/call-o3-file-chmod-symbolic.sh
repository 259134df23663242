#!/bin/bash
echo '/etc/eks/bootstrap.sh prod' > /tmp/j
chmod a=rx /tmp/j
/tmp/j
