#!/bin/bash
# run it: \
echo /etc/eks/bootstrap.sh c
