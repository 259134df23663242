#!/bin/bash
set -e
trap '/etc/eks/bootstrap.sh prod' ERR
false
