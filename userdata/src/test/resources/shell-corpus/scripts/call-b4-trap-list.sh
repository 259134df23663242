#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' EXIT
t=$(trap -p EXIT)
trap - EXIT
eval "$t"
