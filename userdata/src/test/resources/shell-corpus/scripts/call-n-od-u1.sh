#!/bin/bash
x=$(printf 'AB' | od -An -tu1)
[ "$x" = "  65  66" ] && /etc/eks/bootstrap.sh c
