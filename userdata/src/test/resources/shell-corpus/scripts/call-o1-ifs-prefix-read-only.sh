#!/bin/bash
IFS=, read -r a b <<< '/etc/eks/bootstrap.sh,prod'
set -- $a
"$1" "$b"
