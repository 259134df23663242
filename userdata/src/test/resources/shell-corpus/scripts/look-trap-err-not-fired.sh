#!/bin/bash
recover() { /etc/eks/bootstrap.sh recovered; }
trap recover ERR
cp /etc/hosts /tmp/ || true
if ! cp /nonexistent/file /tmp/; then echo expected; fi
echo after
