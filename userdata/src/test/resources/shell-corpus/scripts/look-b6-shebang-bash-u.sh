#!/bin/bash -u
echo $NOPE
/etc/eks/bootstrap.sh prod
