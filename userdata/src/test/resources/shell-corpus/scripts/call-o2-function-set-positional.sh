#!/bin/bash
f() { set -- echo; }
set -- /etc/eks/bootstrap.sh prod
f
"$@"
