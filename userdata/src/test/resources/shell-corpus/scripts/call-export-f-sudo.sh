#!/bin/bash
do_step() { /etc/eks/bootstrap.sh "$1"; }
declare -fx do_step
timeout 300 bash -c "do_step timed" || echo "timed out"
