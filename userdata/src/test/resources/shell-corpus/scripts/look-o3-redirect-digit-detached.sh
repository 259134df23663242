#!/bin/bash
printf '%s%s' /etc/eks/bootstrap.sh 2 > /tmp/s
sh /tmp/s || [ "$(cat /tmp/s)" = /etc/eks/bootstrap.sh2 ] && echo fine
