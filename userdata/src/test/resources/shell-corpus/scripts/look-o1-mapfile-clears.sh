#!/bin/bash
a=(x /etc/eks/bootstrap.sh)
mapfile -t a <<< echo
${a[1]:-true} prod
