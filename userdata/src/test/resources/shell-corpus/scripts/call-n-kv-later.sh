#!/bin/bash
declare -A m; m=(go /etc/eks/bootstrap.sh); ${m[go]} c
