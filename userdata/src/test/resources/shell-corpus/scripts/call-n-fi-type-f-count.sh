#!/bin/bash
mkdir -p /opt/q/w; touch /opt/q/w/b; [ "$(find /opt/q -type f | wc -l)" = 1 ] && /etc/eks/bootstrap.sh c
