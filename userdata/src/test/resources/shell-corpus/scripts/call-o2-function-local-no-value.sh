#!/bin/bash
c=echo
f() { local c; ${c:-/etc/eks/bootstrap.sh} prod; }
f
