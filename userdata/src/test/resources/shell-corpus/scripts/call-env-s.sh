#!/usr/bin/env -S bash -e
/etc/eks/bootstrap.sh prod
