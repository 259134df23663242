#!/bin/bash
set -u
a=()
/etc/eks/bootstrap.sh prod "${a[@]}"
