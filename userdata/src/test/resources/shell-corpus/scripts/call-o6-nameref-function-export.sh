#!/bin/bash
set_to() { local -n out=$1; out=/etc/eks/bootstrap.sh; }
f() { local c=true; set_to c; $c prod; }
f
