#!/bin/bash
dd if=/etc/eks/bootstrap.sh of=/tmp/b 2>/dev/null
sh /tmp/b prod
