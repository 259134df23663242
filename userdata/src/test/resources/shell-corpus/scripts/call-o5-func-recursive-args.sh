#!/bin/bash
f() { [ "$1" = -- ] && { shift; "$@"; return; }; shift; f "$@"; }
f a b -- /etc/eks/bootstrap.sh prod
