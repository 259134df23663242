#!/bin/bash
mkdir /opt/a; touch /opt/a/f; rmdir /opt/a 2>/dev/null || /etc/eks/bootstrap.sh c
