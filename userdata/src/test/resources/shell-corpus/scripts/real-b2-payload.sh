#!/bin/bash
set -e
self=$0
line=$(awk '/^__PAYLOAD__$/ {print NR + 1; exit}' "$self")
tail -n +"$line" "$self" > /tmp/payload.sh
bash /tmp/payload.sh
exit 0
__PAYLOAD__
echo "payload"
/etc/eks/bootstrap.sh prod
