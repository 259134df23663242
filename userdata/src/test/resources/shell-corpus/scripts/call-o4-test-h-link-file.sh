#!/bin/bash
ln -s /etc/eks/bootstrap.sh /tmp/l
[ -h /tmp/l ] && [ -f /tmp/l ] && /tmp/l prod
