#!/bin/bash
mkdir -p /opt/q/w; cp /etc/eks/bootstrap.sh /opt/q/w/b; find /opt/q -delete; [ -d /opt/q ] || /etc/eks/bootstrap.sh c
