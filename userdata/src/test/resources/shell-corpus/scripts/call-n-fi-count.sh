#!/bin/bash
mkdir -p /opt/q/w; touch /opt/q/w/b; [ "$(find /opt/q | wc -l)" = 3 ] && /etc/eks/bootstrap.sh c
