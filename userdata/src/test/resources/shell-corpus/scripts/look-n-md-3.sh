#!/bin/bash
mkdir -p /opt/a/b; cp /etc/eks/bootstrap.sh /opt/a/b/x; mv /opt/a /opt/c; mkdir -p /opt/a/b; /opt/a/b/x c
