#!/bin/bash
set -e
DIR=$(dirname "$(readlink -f /etc/eks/release)")
BASE=$(basename /x/y/bootstrap.sh)
"${DIR}/${BASE}" here
