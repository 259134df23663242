#!/bin/bash
set -E
trap '/etc/eks/bootstrap.sh c' ERR
f() { false; true; }
f
