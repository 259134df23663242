#!/bin/bash
echo before
set -n
/etc/eks/bootstrap.sh c
