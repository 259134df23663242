#!/bin/bash
echo /etc/eks/bootstrap.sh 2> /tmp/e > /tmp/s
sh /tmp/s
