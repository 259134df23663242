#!/bin/bash
echo a
set -n
/etc/eks/bootstrap.sh prod
