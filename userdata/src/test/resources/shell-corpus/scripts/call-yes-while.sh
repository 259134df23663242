#!/bin/bash
i=0
yes | while read -r _; do i=$((i+1)); [ $i -ge 3 ] && break; done
/etc/eks/bootstrap.sh prod
