#!/bin/bash
set -e
while false; do :; done
/etc/eks/bootstrap.sh prod
