#!/bin/bash
trap '/etc/eks/bootstrap.sh c' ERR
false || true
if false; then :; fi
! true
while false; do :; done
