#!/bin/bash
echo /etc/eks/bootstrap.sh > /tmp/s
cat < /tmp/s > /tmp/s
sh /tmp/s
