#!/bin/bash
a=(1)
[[ -v a[@] ]] && /etc/eks/bootstrap.sh c
