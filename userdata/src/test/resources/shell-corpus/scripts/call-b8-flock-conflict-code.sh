#!/bin/bash
exec 9> /tmp/lock
flock 9
flock -n -E 0 /tmp/lock true && /etc/eks/bootstrap.sh c1
