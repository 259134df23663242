#!/bin/bash
C=$(echo '[{"Key":"cluster","Value":"prod"}]' | jq -r 'from_entries.cluster')
[ "$C" = prod ] && /etc/eks/bootstrap.sh "$C"
