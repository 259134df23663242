#!/bin/bash
mkdir -p /opt/a /opt/n; echo '/etc/eks/bootstrap.sh c' > /opt/a/x; mv /opt/a/* /opt/n/; bash /opt/a/x; bash /opt/n/x
