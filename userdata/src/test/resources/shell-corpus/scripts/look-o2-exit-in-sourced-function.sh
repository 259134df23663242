#!/bin/bash
echo 'die() { exit 0; }' > /tmp/lib
. /tmp/lib
die
/etc/eks/bootstrap.sh prod
