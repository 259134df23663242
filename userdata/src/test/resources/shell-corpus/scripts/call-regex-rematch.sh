#!/bin/bash
line='join script=/etc/eks/bootstrap.sh cluster=rx'
if [[ $line =~ script=([^ ]+)\ cluster=([a-z]+) ]]; then
  "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
fi
