#!/bin/bash
if [ -d /etc/eks/containerd ]; then cp /etc/eks/bootstrap.sh /opt/join; fi
[ -x /opt/join ] && /opt/join prod
