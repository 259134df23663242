#!/bin/bash
inner() { local -a w=($1); "${w[1]}" prod; }
outer() { local IFS=,; inner 'x,/etc/eks/bootstrap.sh'; }
outer
