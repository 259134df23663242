#!/bin/bash
(
  cd /nonexistent/dir 2>/dev/null || exit 3
  ./setup
)
rc=$?
echo "setup ended with $rc"
[ "$rc" -eq 3 ] || { echo "unexpected"; exit 1; }
/etc/eks/bootstrap.sh prod
