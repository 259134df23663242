#!/bin/bash
r='a(b'
[[ ab =~ $r ]]
[ $? -eq 2 ] && /etc/eks/bootstrap.sh prod
