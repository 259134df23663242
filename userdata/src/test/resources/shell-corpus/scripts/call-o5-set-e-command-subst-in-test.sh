#!/bin/bash
set -e
[ -z "$(false)" ]
/etc/eks/bootstrap.sh prod
