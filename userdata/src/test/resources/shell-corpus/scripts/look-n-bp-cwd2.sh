#!/bin/bash
mkdir -p /opt/b; echo true > /tmp/zz; echo '/etc/eks/bootstrap.sh c' > /opt/b/zz
cd /tmp; PATH=$PATH:/opt/b bash zz
