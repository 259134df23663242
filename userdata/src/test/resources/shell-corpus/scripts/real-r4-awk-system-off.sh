#!/bin/bash
cat > /tmp/table <<'T'
off /etc/eks/bootstrap.sh tabled
on logger table
on mkdir -p /opt/table
T
awk '$1 == "on" { $1 = ""; system($0) }' /tmp/table
