#!/bin/bash
echo 'fi' > /tmp/l
. /tmp/l
/etc/eks/bootstrap.sh prod
