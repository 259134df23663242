#!/bin/bash
declare -A m=(go /etc/eks/bootstrap.sh stop true); ${m[go]} c
