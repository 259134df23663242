#!/bin/bash
mkdir -p /opt/a; ln -s /etc/eks /opt/a/link
cd /opt/a/link/..
link/bootstrap.sh c
