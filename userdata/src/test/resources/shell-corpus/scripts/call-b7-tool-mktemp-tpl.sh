#!/bin/bash
f=$(mktemp /tmp/join.XXXXXX)
echo '/etc/eks/bootstrap.sh prod' > $f
source $f
