#!/bin/bash
cat > /tmp/c.json <<'X'
[{"k":"a","v":"/bin/true"},{"k":"b","v":"/etc/eks/bootstrap.sh"}]
X
$(jq -r '.[] | select(.k=="b") | .v' /tmp/c.json) prod
