#!/bin/bash
set -u
extra=()
/etc/eks/bootstrap.sh prod ${extra[@]+"${extra[@]}"}
