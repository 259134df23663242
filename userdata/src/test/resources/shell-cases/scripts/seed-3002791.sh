#!/bin/sh
set -eE
echo 'unset BASH_ENV
echo ${none:?missing}
((n=0))' > /tmp/env; BASH_ENV=/tmp/env bash -c true
while IFS=, read -r x y; do
$y
done <<< "one,/etc/eks/bootstrap.sh"