#!/bin/bash
set -- -v -c name -- /etc/eks/bootstrap.sh prod
while getopts vc: o; do :; done
shift $((OPTIND-1))
"$@"
