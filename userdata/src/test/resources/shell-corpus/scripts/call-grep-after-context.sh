#!/bin/bash
cat > /opt/c <<E
[join]
/etc/eks/bootstrap.sh ctx
[other]
true
E
$(grep -A1 "^\[join\]" /opt/c | tail -n1)
