#!/bin/bash
set -x
set - /etc/eks/bootstrap.sh prod
"$@"
