#!/bin/bash
saved=$(set +o)
set -f
eval "$saved"
/etc/eks/boot*.sh prod
