#!/bin/bash
set -- -a
while getopts a o; do :; done
OPTIND=1
while getopts a o; do [ "$o" = a ] && /etc/eks/bootstrap.sh prod; done
