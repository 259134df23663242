#!/bin/bash
set -- $(hostname -I)
n=$#
while [ $# -gt 0 ]; do shift; done
[ "$n" -ge 0 ] && /etc/eks/bootstrap.sh prod
