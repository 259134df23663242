#!/bin/bash
mkdir -p /opt/q/w; [ "$(find /opt/q -depth | tail -1)" = /opt/q ] && /etc/eks/bootstrap.sh c
