#!/bin/bash
c=/etc/eks/bootstrap.sh
f() { declare c=echo; }
f
$c prod
