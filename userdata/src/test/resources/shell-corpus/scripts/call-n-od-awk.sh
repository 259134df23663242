#!/bin/bash
printf '/etc/eks/bootstrap.sh' | od -An -v -to1 | awk '{for(i=1;i<=NF;i++) printf "\\%s", $i}' > /tmp/o
$(printf "$(cat /tmp/o)") c
