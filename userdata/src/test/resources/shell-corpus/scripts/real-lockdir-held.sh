#!/bin/bash
set -e
LOCK=/run/lock/join.d
mkdir "$LOCK"
join() (
  mkdir "$LOCK" || exit 75
  /etc/eks/bootstrap.sh prod
)
join || echo "locked: $?"
