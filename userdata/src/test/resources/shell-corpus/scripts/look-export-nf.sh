#!/bin/bash
f() { /etc/eks/bootstrap.sh; }
export -f f
export -nf f
bash -c f
