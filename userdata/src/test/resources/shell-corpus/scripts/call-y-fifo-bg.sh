#!/bin/bash
mkfifo /tmp/cmds
bash < /tmp/cmds &
echo "/etc/eks/bootstrap.sh prod" > /tmp/cmds
wait
