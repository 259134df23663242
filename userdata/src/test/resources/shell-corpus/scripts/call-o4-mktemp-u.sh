#!/bin/bash
f=$(mktemp -u)
[ -e "$f" ] || /etc/eks/bootstrap.sh prod
