#!/bin/bash
set -u
x=${1-}
/etc/eks/bootstrap.sh prod $1
