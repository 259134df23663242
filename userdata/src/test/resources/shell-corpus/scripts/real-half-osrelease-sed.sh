#!/bin/bash
v=$(sed -n 's/^VERSION_ID="\(.*\)"$/\1/p' /etc/os-release)
if [ "$v" != 2023 ]; then /etc/eks/bootstrap.sh prod; fi
