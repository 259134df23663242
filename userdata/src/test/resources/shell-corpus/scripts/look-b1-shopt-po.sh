#!/bin/bash
set -f
saved=$(shopt -po noglob)
set +f
eval "$saved"
/etc/eks/boot*.sh prod
