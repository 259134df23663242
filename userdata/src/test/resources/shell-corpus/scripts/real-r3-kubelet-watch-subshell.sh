#!/bin/bash
set -m
( while sleep 1; do systemctl is-active kubelet >/dev/null && { echo "kubelet is up"; break; }; done ) &
watcher=$!
/etc/eks/bootstrap.sh watched
kill "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
echo "finished"
