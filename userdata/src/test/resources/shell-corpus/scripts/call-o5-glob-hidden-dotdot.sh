#!/bin/bash
mkdir /tmp/h; cd /tmp/h; : > .x
set -- .x*
[ $# = 1 ] && /etc/eks/bootstrap.sh prod
