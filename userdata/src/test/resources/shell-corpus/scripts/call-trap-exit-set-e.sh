#!/bin/bash
set -e
trap '/etc/eks/bootstrap.sh prod' EXIT
false
echo never
