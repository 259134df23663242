#!/bin/bash
PHASE=/var/lib/phase
phase=$(cat $PHASE 2>/dev/null || echo 1)
case $phase in
  1)
    grubby --update-kernel=ALL --args="systemd.unified_cgroup_hierarchy=0"
    echo 2 > $PHASE
    shutdown -r +1 "kernel arguments" &
    ;;
  2)
    /etc/eks/bootstrap.sh phased
    echo 3 > $PHASE
    ;;
esac
