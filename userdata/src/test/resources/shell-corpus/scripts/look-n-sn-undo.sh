#!/bin/bash
set -n; set +n; /etc/eks/bootstrap.sh c
