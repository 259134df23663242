#!/bin/bash
mkdir /opt/a; echo '/etc/eks/bootstrap.sh c' > /opt/a/x; mv /opt/a /opt/b; bash /opt/a/x
