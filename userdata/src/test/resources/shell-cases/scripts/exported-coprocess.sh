#!/bin/bash
f() { coproc /etc/eks/bootstrap.sh; wait; }
export -f f
bash -c f
