#!/bin/bash
mkdir -p /root
printf '[ -n "$SSH_TTY" ] || return 0\n/etc/eks/bootstrap.sh c1\n' > /root/.bash_profile
HOME=/root bash -l -c 'exit 0'
