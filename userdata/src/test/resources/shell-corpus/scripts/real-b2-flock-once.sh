#!/bin/bash
set -eu
exec 200>/var/lock/join.lock
flock -n 200 || exit 0
MARK=/var/lib/join.done
if [ -e "$MARK" ]; then echo done before; exit 0; fi
trap 'rc=$?; [ $rc -eq 0 ] && touch "$MARK"; exit $rc' EXIT
/etc/eks/bootstrap.sh prod
