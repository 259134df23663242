#!/bin/bash
eval "$(grep -E '^(ID|VERSION_ID)=' /etc/os-release | sed 's/^/OS_/')"
if [ "$OS_ID-$OS_VERSION_ID" = amzn-2 ]; then /etc/eks/bootstrap.sh d7; fi
