#!/bin/bash
set -m
/etc/eks/bootstrap.sh prod &
fg >/dev/null
