#!/bin/bash
echo /etc/eks/bootstrap.sh > /tmp/which
$(cat /tmp/which) prod
