#!/bin/bash
cat > /opt/steps.json <<'J'
[{"name":"disks","run":"lsblk","on":true},
 {"name":"join","run":"/etc/eks/bootstrap.sh jqs","on":false},
 {"name":"ok","run":"echo ok","on":true}]
J
jq -r '.[] | select(.on) | .run' /opt/steps.json | while read -r c; do bash -c "$c" </dev/null; done
