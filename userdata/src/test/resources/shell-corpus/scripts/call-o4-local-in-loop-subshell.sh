#!/bin/bash
ok=0
( for i in 1 2; do ok=1; done )
[ $ok = 0 ] && /etc/eks/bootstrap.sh prod
