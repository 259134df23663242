#!/bin/bash
echo 'return 3' > /tmp/lib
. /tmp/lib || /etc/eks/bootstrap.sh prod
