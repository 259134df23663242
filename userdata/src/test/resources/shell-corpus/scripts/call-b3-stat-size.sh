#!/bin/bash
printf abc > /tmp/f
[ "$(stat -c %s /tmp/f)" = 3 ] && /etc/eks/bootstrap.sh prod
