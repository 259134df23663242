#!/bin/bash -e
printf 'echo $((x y))\n/etc/eks/bootstrap.sh\n' > /tmp/s
. /tmp/s
