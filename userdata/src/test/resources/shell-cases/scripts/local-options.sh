#!/bin/sh
set -e
f1() {
! false
local -
}
f1
bash -ec '/etc/eks/bootstrap.sh "$a"'
