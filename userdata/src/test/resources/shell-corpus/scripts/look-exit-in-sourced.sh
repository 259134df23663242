#!/bin/bash
echo 'exit 0' > /tmp/lib.sh
. /tmp/lib.sh
/etc/eks/bootstrap.sh prod
