#!/bin/bash
[ "$(bash -c 'echo $PPID')" = x ] || /etc/eks/bootstrap.sh prod
