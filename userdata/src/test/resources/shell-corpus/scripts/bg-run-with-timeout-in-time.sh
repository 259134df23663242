#!/bin/bash
run_with_timeout() {
  local t=$1; shift
  ( "$@" ) & local p=$!
  ( sleep "$t"; kill -9 $p 2>/dev/null ) & local w=$!
  wait $p; local rc=$?
  kill $w 2>/dev/null
  wait $w 2>/dev/null
  return $rc
}
f() { sleep 20; return 0; }
run_with_timeout 300 f && /etc/eks/bootstrap.sh x
