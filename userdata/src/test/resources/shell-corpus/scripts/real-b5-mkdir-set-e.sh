#!/bin/bash
set -e
mkdir /tmp
/etc/eks/bootstrap.sh prod
