#!/bin/bash
o=$(printf /etc/eks/bootstrap.sh | od -An -v -to1 | tr -d '\n' | sed 's/ /\\/g')
$(printf "$o") c
