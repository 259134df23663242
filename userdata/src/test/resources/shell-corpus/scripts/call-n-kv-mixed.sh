#!/bin/bash
declare -A m=([a]=b go); echo "${m[go]:-/etc/eks/bootstrap.sh}" | bash
