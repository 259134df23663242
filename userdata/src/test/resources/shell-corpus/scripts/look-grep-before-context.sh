#!/bin/bash
cat > /opt/c <<E
/etc/eks/bootstrap.sh ctx
[join]
true
E
grep -A1 -n "^\[join\]" /opt/c | grep -q "^1" && sh /opt/c
true
