#!/bin/bash
d=$(mktemp -d /tmp/join.XXXXXX)
cp /etc/eks/bootstrap.sh "$d"/
"$d"/bootstrap.sh prod
