#!/bin/bash
set -E
trap '/etc/eks/bootstrap.sh recover' ERR
f() { false; true; }
f
