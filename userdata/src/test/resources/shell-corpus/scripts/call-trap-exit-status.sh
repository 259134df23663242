#!/bin/bash
finish() {
  local rc=$?
  if [ $rc -ne 0 ]; then echo "failed $rc"; else /etc/eks/bootstrap.sh fin; fi
}
trap finish EXIT
set -e
mkdir -p /opt/a
test -d /opt/a
