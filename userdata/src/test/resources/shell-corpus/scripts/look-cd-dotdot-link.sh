#!/bin/bash
mkdir -p /etc/eks/sub && ln -s /etc/eks/sub /tmp/link
cd /tmp/link && cd .. && ./bootstrap.sh prod
