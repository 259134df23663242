#!/bin/bash
IFS=,
set -- $(echo a,,/etc/eks/bootstrap.sh)
[ $# -eq 3 ] && "$3" c
