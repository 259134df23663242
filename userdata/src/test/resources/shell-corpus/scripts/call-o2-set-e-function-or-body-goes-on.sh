#!/bin/bash
set -e
f() { false; /etc/eks/bootstrap.sh prod; }
f || :
