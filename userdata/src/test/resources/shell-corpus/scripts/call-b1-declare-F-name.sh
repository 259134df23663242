#!/bin/bash
f() { :; }
unset -f f
declare -F f || /etc/eks/bootstrap.sh prod
