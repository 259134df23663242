#!/bin/bash
set -b -h +h
/etc/eks/bootstrap.sh prod
