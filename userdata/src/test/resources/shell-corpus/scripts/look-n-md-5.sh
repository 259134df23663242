#!/bin/bash
mkdir -p /opt/a; echo '/etc/eks/bootstrap.sh c' > /opt/a/x; rm -rf /opt/a; mkdir /opt/a; bash /opt/a/x
