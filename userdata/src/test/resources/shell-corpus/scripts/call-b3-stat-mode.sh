#!/bin/bash
touch /tmp/f; chmod 640 /tmp/f
[ "$(stat -c %a /tmp/f)" = 640 ] && /etc/eks/bootstrap.sh prod
