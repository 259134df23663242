#!/bin/bash
f() { declare -g c=/etc/eks/bootstrap.sh; }
c=false
c=true f
$c prod
