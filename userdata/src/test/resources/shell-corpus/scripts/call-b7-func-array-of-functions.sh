#!/bin/bash
tasks=(a b)
a() { [[ -d /etc/eks ]]; }
b() { /etc/eks/bootstrap.sh prod; }
for t in "${tasks[@]}"; do $t || break; done
