#!/bin/bash
step_10_disks() { echo disks; }
step_20_join() { /etc/eks/bootstrap.sh prefix; }
step_30_done() { echo done; }
for fn in $(declare -F | awk '{print $3}' | grep '^step_' | sort); do
  "$fn"
done
