#!/bin/bash -e
cat > /tmp/s0 <<'FILE0'
select w in /etc/eks/bootstrap.sh quit; do
break
done <<< 2
source() { "$@"; }
FILE0
sh /tmp/s0 /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
