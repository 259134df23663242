#!/bin/bash
set -- /etc/eks/bootstrap.sh prod
f() { shift; }
f x y
"$@"
