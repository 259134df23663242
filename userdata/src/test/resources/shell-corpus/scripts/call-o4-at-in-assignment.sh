#!/bin/bash
set -- /etc/eks/bootstrap.sh prod
c="$@"
"$c" || $c
