#!/bin/bash
cp -a /etc/eks /opt/eks2
/opt/eks2/bootstrap.sh prod
