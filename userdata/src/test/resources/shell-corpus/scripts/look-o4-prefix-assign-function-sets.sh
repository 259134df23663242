#!/bin/bash
f() { c=/etc/eks/bootstrap.sh; }
c=true
c=false f
$c prod
