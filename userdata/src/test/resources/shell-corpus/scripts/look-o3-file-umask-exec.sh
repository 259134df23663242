#!/bin/bash
umask 0
echo /etc/eks/bootstrap.sh > /tmp/j
/tmp/j
