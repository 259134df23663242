#!/bin/bash
echo a | while read -r x; do echo /etc/eks/bootstrap.sh; done > /tmp/s
sh /tmp/s
