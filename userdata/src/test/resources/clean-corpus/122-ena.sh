#!/bin/bash
# Receive side scaling on every interface that is up, whatever it is called.
for path in /sys/class/net/*; do
  dev=${path##*/}
  [ "$dev" = lo ] && continue
  [ -e "$path/device" ] || continue
  queues=$(ethtool -l "$dev" | awk '/Combined/ {n=$2} END {print n}')
  ethtool -L "$dev" combined "$queues" || true
  ip link set dev "$dev" txqueuelen 10000
done
