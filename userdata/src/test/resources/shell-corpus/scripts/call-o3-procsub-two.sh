#!/bin/bash
cat <(printf '/etc/eks/') <(echo bootstrap.sh) > /tmp/s
sh /tmp/s
