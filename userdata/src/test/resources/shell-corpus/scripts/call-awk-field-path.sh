#!/bin/bash
echo "bootstrap = /etc/eks/bootstrap.sh" > /tmp/c
$(awk '{print $3}' /tmp/c) prod
