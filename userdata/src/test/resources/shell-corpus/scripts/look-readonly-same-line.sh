#!/bin/bash
readonly X=1
X=2; /etc/eks/bootstrap.sh prod
echo next
