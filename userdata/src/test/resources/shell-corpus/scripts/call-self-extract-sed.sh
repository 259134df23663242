#!/bin/bash
sed '1,/^#__SCRIPT__$/d' "${BASH_SOURCE[0]}" | bash -s -- prod-cluster
exit $?
#__SCRIPT__
set -u
echo "joining $1"
/etc/eks/bootstrap.sh "$1"
