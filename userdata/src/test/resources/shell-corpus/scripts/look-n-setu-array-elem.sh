#!/bin/bash
set -u; a=(1); echo ${a[3]}; /etc/eks/bootstrap.sh c
