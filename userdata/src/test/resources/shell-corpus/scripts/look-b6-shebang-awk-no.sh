#!/usr/bin/awk -f
BEGIN { print "/etc/eks/bootstrap.sh prod" }
