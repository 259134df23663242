#!/bin/bash
mkfifo /tmp/cmds
cat /tmp/cmds &
echo "/etc/eks/bootstrap.sh prod" > /tmp/cmds
wait
