#!/bin/bash
if ls "$b"; then exit 1; fi
X=1 bash -x `echo /etc/eks`/bootstrap.sh ${b:-x}; echo $?