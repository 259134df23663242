#!/bin/bash
x=$(cat /proc/$$/comm)
[ "$x" = part-001 ] && /etc/eks/bootstrap.sh c
exit 0
