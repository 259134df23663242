#!/bin/bash
cp /etc/eks/bootstrap.sh /tmp/s1
grep -v '^#' /tmp/s1 > /tmp/new; cat /tmp/new > /tmp/s1
source /tmp/s1; $A