#!/bin/bash
[ -x /etc/eks/bootstrap.sh ]
test -f /etc/eks/bootstrap.sh && echo found
[[ -e /etc/eks/bootstrap.sh ]] && echo found
