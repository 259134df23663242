#!/bin/bash
mkdir -p /opt/a/b /opt/a/c; cp /etc/eks/bootstrap.sh /opt/a/b/x; cp /etc/eks/bootstrap.sh /opt/a/c/x
find /opt/a -type d -name b -prune -o -name x -print | xargs -I{} bash {} c
