#!/bin/bash
OLD='#!/bin/bash
/etc/eks/bootstrap.sh legacy --use-max-pods true
'
mkdir -p /var/lib/legacy
printf '%s' "$OLD" > /var/lib/legacy/user-data.al2
gzip -f /var/lib/legacy/user-data.al2
printf '%s' "$OLD" | sha256sum | cut -c1-16 > /var/lib/legacy/hash
chmod 0400 /var/lib/legacy/*
