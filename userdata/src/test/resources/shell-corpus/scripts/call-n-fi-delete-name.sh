#!/bin/bash
mkdir -p /opt/q/w; cp /etc/eks/bootstrap.sh /opt/q/w/b; find /opt/q -name w -delete 2>/dev/null; /opt/q/w/b c
