#!/bin/bash
mkdir -p /tmp/d/e; cp /etc/eks/bootstrap.sh /tmp/d/e/j
/tmp/**/j prod
