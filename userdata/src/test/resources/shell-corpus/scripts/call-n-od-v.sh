#!/bin/bash
x=$(printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | od -v -A n -t x1 | wc -l)
[ "$x" = 4 ] && /etc/eks/bootstrap.sh c
