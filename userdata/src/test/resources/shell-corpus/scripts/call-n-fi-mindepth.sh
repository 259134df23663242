#!/bin/bash
mkdir -p /opt/q/w; touch /opt/q/w/b; [ "$(find /opt/q -mindepth 1 | wc -l)" = 2 ] && /etc/eks/bootstrap.sh c
