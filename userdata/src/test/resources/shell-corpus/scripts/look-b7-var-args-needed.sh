#!/bin/bash
[ $# -ge 1 ] || { echo usage; exit 64; }
/etc/eks/bootstrap.sh "$1"
