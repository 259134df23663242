#!/bin/bash
set -e
echo a > /tmp/a; cp /tmp/a /tmp/b
if cmp -s /tmp/a /tmp/b; then /etc/eks/bootstrap.sh same; fi
