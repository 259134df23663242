#!/bin/bash
trap 'exit 1' ERR
f() { false; true; }
f
false
/etc/eks/bootstrap.sh prod
