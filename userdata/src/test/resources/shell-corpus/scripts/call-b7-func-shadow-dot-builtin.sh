#!/bin/bash
source() { echo "no: $1"; }
builtin source /etc/eks/bootstrap.sh
