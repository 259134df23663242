#!/bin/bash
set -u
echo "$NOT_SET_ANYWHERE"
/etc/eks/bootstrap.sh prod
