#!/bin/bash
f() { local -a 'c=(/etc/eks/bootstrap.sh prod)'; "${c[@]}"; }
f
