#!/usr/bin/env -S bash -eu
/etc/eks/bootstrap.sh prod
