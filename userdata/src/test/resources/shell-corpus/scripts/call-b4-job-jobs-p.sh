#!/bin/bash
true &
[ -n "$(jobs -p)" ] && /etc/eks/bootstrap.sh prod
