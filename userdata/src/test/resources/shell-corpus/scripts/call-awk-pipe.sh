#!/bin/bash
echo prod | awk '{ print "hello" | "/etc/eks/bootstrap.sh " $1 }'
