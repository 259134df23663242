#!/bin/bash
mkdir -p /opt/a/b; cp /etc/eks/bootstrap.sh /opt/a/b/x
find /opt/a -type d -name b -prune -o -name x -print | xargs -r -I{} bash {} c
