#!/bin/bash
set -eo pipefail
yes | head -1
/etc/eks/bootstrap.sh prod
