#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' EXIT
saved=$(trap -p EXIT)
trap - EXIT
eval "$saved"
