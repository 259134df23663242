#!/bin/bash
mkdir /opt/a; rmdir /opt/a; [ -d /opt/a ] && /etc/eks/bootstrap.sh c
exit 0
