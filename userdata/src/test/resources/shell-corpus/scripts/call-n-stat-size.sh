#!/bin/bash
printf abc > /tmp/a
[ "$(stat -c %s /tmp/a)" = 3 ] && /etc/eks/bootstrap.sh c
