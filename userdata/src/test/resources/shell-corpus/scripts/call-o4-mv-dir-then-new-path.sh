#!/bin/bash
mv /etc/eks /opt/eks
ln -s /opt/eks /etc/eks
/etc/eks/bootstrap.sh prod
