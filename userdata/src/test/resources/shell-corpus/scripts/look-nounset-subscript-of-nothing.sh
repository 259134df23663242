#!/bin/bash
set -u
[[ -v map[k] ]] && echo mapped
/etc/eks/bootstrap.sh prod
