#!/bin/bash set -e
/etc/eks/bootstrap.sh prod
