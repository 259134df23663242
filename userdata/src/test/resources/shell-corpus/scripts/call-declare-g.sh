#!/bin/bash
f() { local P=/bin/true; declare -g P=/etc/eks/bootstrap.sh; }
f
"$P" prod
