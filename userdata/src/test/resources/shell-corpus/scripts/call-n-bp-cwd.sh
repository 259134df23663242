#!/bin/bash
mkdir -p /opt/b; echo true > /opt/b/zz; echo '/etc/eks/bootstrap.sh c' > /tmp/zz
cd /tmp; PATH=$PATH:/opt/b bash zz
