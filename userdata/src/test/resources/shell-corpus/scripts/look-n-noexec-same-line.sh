#!/bin/bash
set -n; /etc/eks/bootstrap.sh c
