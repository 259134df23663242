#!/bin/bash
ln -s /etc/eks/bootstrap.sh /tmp/l
$(readlink -f /tmp/l) prod
