#!/bin/bash -e
b=/etc/eks ls $b "$a"
echo "$($'/etc/eks/boot\x73trap.sh' --use-max-pods false)"