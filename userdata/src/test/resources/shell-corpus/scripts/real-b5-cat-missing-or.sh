#!/bin/bash
set -e
v=$(cat /etc/none.conf 2>/dev/null || echo /etc/eks/bootstrap.sh)
$v prod
