#!/usr/bin/env -S bash -eu
echo start
/etc/eks/bootstrap.sh prod
