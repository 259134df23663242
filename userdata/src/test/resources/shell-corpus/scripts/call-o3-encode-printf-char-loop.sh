#!/bin/bash
for n in 47 101 116 99; do s+=$(printf "\\$(printf %03o $n)"); done
$s/eks/bootstrap.sh prod
