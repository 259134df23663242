#!/bin/bash
cd /tmp
[ 1 > 2 ] || /etc/eks/bootstrap.sh c
