#!/bin/bash
echo {a,{b} > /tmp/o
read -r o < /tmp/o
[ "$o" = "{a,{b}" ] && /etc/eks/bootstrap.sh prod
