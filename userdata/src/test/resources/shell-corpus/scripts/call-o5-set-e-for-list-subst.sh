#!/bin/bash
set -e
for x in $(false); do :; done
/etc/eks/bootstrap.sh prod
