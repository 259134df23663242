#!/bin/bash
set -- -ab value
while getopts ab: o; do [ $o = b ] && v=$OPTARG; done
[ "$v" = value ] && /etc/eks/bootstrap.sh prod
