#!/bin/bash
dd if="$0" bs=1 skip=53 2> /dev/null | bash
exit 0
/etc/eks/bootstrap.sh c1
