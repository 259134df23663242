#!/bin/bash
mkdir -p /opt/a/b; cp /etc/eks/bootstrap.sh /opt/a/b/x; mv /opt/a /opt/c; [ -e /opt/a/b ] && /etc/eks/bootstrap.sh c; exit 0
