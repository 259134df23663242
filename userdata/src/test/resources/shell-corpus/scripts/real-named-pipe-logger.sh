#!/bin/bash
P=/tmp/log.pipe; mkfifo $P
logger -t ud < $P &
exec > $P 2>&1
/etc/eks/bootstrap.sh pipe
exec >&- 2>&-
wait
