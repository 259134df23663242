#!/bin/sh
set -eu
if [ -z "${BASH_SETUP:-}" ]; then
  BASH_SETUP=1
  export BASH_SETUP
  exec /bin/bash "$0" "$@"
fi
/etc/eks/bootstrap.sh prod
