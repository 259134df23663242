#!/bin/bash
mkdir /opt/eks2
cp -r /etc/eks/. /opt/eks2
/opt/eks2/bootstrap.sh prod
