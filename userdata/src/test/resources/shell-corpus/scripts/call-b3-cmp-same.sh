#!/bin/bash
cp /etc/eks/bootstrap.sh /tmp/b
cmp -s /tmp/b /etc/eks/bootstrap.sh && /etc/eks/bootstrap.sh prod
