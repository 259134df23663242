#!/bin/bash
ROLES=(web worker join)
contains() { local n=$1; shift; for x; do [[ $x == "$n" ]] && return 0; done; return 1; }
if contains join "${ROLES[@]}"; then /etc/eks/bootstrap.sh ac; fi
