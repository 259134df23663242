#!/bin/bash
set -e
run_with_timeout() {
  local t=$1; shift
  "$@" &
  local p=$!
  ( sleep "$t"; kill -9 $p 2>/dev/null ) &
  local w=$!
  wait $p
  local rc=$?
  kill $w 2>/dev/null || true
  return $rc
}
run_with_timeout 300 /etc/eks/bootstrap.sh x
