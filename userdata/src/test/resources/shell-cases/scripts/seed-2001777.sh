#!/bin/bash
set -e
case $a in
esac
X=1 time $a; echo $?
/etc/eks/boot*.sh --use-max-pods false