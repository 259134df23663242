#!/bin/bash
cp /proc/self/root/etc/eks/bootstrap.sh /tmp/x
/tmp/x
