#!/bin/bash
printf '[ -z "$PS1" ] && return\n/etc/eks/bootstrap.sh c1\n' > /tmp/rc
BASH_ENV=/tmp/rc bash -c 'exit 0'
