#!/bin/bash
mkdir -p /opt/b; echo '/etc/eks/bootstrap.sh c' > /opt/b/zz
cd /
PATH=$PATH:/opt/b bash zz
