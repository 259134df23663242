#!/bin/bash
set -e
[ "$(stat -fc %T /sys/fs/cgroup)" = cgroup2fs ]
cat /sys/fs/cgroup/cgroup.controllers
cat /sys/fs/cgroup/system.slice/memory.current
systemctl set-property system.slice MemoryHigh=1G
