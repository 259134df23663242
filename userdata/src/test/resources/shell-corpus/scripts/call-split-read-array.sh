#!/bin/bash
IFS=, read -ra w <<< "/etc/eks/bootstrap.sh,prod,--use-max-pods,false"
"${w[@]}"
