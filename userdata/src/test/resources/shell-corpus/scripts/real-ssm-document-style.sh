#!/bin/bash
OUTPUT=$(mktemp)
status=0
/etc/eks/bootstrap.sh doc >"$OUTPUT" 2>&1 || status=$?
if (( status )); then
  mail -s "bootstrap failed on $(hostname)" ops@example.com < "$OUTPUT"
fi
rm -f "$OUTPUT"
exit 0
