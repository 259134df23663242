#!/bin/bash
set -u
echo $!
/etc/eks/bootstrap.sh prod
