#!/bin/bash
run() { local -n argv=$1; "${argv[@]}"; }
cmd=(/etc/eks/bootstrap.sh prod)
run cmd
